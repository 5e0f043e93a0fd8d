import { territoryInside } from '../../campaigns/scope-inside.ts';
import type { Issue } from '../../errors/issue.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import type { UnitRef } from '../../organizations/admin-unit.ts';
import type { UnitGroup } from '../../organizations/unit-group.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import { entityKey } from '../../sources/entity-key.ts';
import type { Key } from '../../sources/key.ts';
import type { TargetInCampaign } from '../campaign-file.ts';

/** Territories by what has one: `campaign:…`, `plan:…`, `unitGroup:…`. */
export type Territories = ReadonlyMap<string, UnitRef>;

/** Territories of what may promise a target, and of the groups that a target may be about. */
export function territoriesOf(entities: {
  readonly campaigns: readonly { readonly key: Key; readonly unit?: UnitRef }[];
  readonly plans: readonly { readonly key: Key; readonly unit?: UnitRef }[];
  readonly unitGroups: readonly Pick<UnitGroup, 'key' | 'within'>[];
}): Territories {
  const inUnit = (kind: 'campaign' | 'plan') => (entity: { readonly key: Key; readonly unit?: UnitRef }) =>
    entity.unit === undefined ? [] : [[entityKey({ kind, key: entity.key }), entity.unit] as const];
  return new Map([
    ...entities.campaigns.flatMap(inUnit('campaign')),
    ...entities.plans.flatMap(inUnit('plan')),
    ...entities.unitGroups.map(({ key, within }) => [entityKey({ kind: 'unitGroup', key }), within] as const),
  ]);
}

/** Whether a target is about a unit outside the campaign or plan that promised it (`SCOPE_OUTSIDE_PARENT`). */
export function checkTargetScope(
  target: TargetInCampaign,
  path: string,
  territories: Territories,
  register: UnitRegister,
): readonly Issue[] {
  const { scope } = target;
  const inner =
    scope.kind === 'unit' ? scope.unit : territories.get(entityKey({ kind: 'unitGroup', key: scope.group }));
  if (inner === undefined) return [];
  return target.promisedBy.flatMap((promiser): Issue[] => {
    const outer = territories.get(entityKey(promiser));
    if (outer === undefined || isInside(register, inner, outer) !== false) return [];
    return [
      {
        severity: 'error',
        code: 'SCOPE_OUTSIDE_PARENT',
        path: `${path}.scope`,
        data: {
          child: entityKey({ kind: 'target', key: target.key }),
          parent: entityKey(promiser),
          childScope: unitName(inner),
          parentScope: unitName(outer),
        },
      },
    ];
  });
}

/** A unit that is not in the register was reported where it is written. */
function isInside(register: UnitRegister, inner: UnitRef, outer: UnitRef): boolean | null {
  try {
    return territoryInside(register, inner, outer);
  } catch (error) {
    if (isThiduaError(error, 'UNIT_UNKNOWN')) return null;
    throw error;
  }
}

function unitName({ code, validFrom }: UnitRef): string {
  return `${code} (${validFrom})`;
}
