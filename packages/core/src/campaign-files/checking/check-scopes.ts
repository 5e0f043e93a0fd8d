import { territoryInside } from '../../campaigns/scope-inside.ts';
import type { Issue } from '../../errors/issue.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import type { Scope } from '../../indicators/scope.ts';
import type { UnitRef } from '../../organizations/admin-unit.ts';
import type { UnitGroup } from '../../organizations/unit-group.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import type { Key } from '../../sources/key.ts';
import type { TargetInCampaign } from '../campaign-file.ts';

/** Territories of what may promise a target, and of the groups that a target may be about. */
export interface Territories {
  readonly campaigns: readonly { readonly key: Key; readonly unit?: UnitRef }[];
  readonly plans: readonly { readonly key: Key; readonly unit?: UnitRef }[];
  readonly unitGroups: readonly UnitGroup[];
}

/** Whether a target is about a unit outside the campaign or plan that promised it (`SCOPE_OUTSIDE_PARENT`). */
export function checkTargetScope(
  target: TargetInCampaign,
  path: string,
  territories: Territories,
  register: UnitRegister,
): readonly Issue[] {
  const inner = territoryOf(target.scope, territories.unitGroups);
  if (inner === null) return [];
  return target.promisedBy.flatMap((promiser): Issue[] => {
    const list = promiser.kind === 'campaign' ? territories.campaigns : territories.plans;
    const outer = list.find(({ key }) => key === promiser.key)?.unit;
    if (outer === undefined || isInside(register, inner, outer) !== false) return [];
    return [
      {
        severity: 'error',
        code: 'SCOPE_OUTSIDE_PARENT',
        path: `${path}.scope`,
        data: {
          child: `target:${target.key}`,
          parent: `${promiser.kind}:${promiser.key}`,
          childScope: unitName(inner),
          parentScope: unitName(outer),
        },
      },
    ];
  });
}

function territoryOf(scope: Scope, groups: readonly UnitGroup[]): UnitRef | null {
  if (scope.kind === 'unit') return scope.unit;
  return groups.find(({ key }) => key === scope.group)?.within ?? null;
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
