import { intervalOfDate } from '../calendar/partial-date.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { refKey } from '../organizations/unit-ref.ts';
import type { Assessing } from './assessing.ts';
import type { Target } from './target.ts';
import type { Flag } from './target-assessment.ts';

/** What a reader must know of any target, whatever its kind and its verdict. */
export function commonFlags(target: Target, assessing: Assessing): readonly Flag[] {
  return [
    ...(target.derived === undefined ? [] : [{ code: 'DERIVED_TARGET', data: { how: target.derived } } as const]),
    ...(target.listOpen ? [{ code: 'LIST_OPEN', data: {} } as const] : []),
    ...overrideFlags(target, assessing),
    ...adjustmentFlags(target, assessing),
    ...endedFlags(target, assessing),
  ];
}

/** An override binds its own group only; the general target still stands for the whole (R3). */
function overrideFlags(target: Target, { book }: Assessing): readonly Flag[] {
  return (book.overrides.get(target.key) ?? [])
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, scope }): Flag => {
      return { code: 'OVERRIDDEN_FOR_GROUP', data: { by: key, group: scope.kind === 'group' ? scope.group : null } };
    });
}

function adjustmentFlags(target: Target, { book, vintage }: Assessing): readonly Flag[] {
  return (book.adjustments.get(target.key) ?? [])
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, adjusts }): readonly Flag[] =>
      adjusts === undefined || intervalOfDate(adjusts.on).from > vintage
        ? []
        : [{ code: 'ADJUSTED', data: { by: key, on: adjusts.on } }],
    );
}

function endedFlags(target: Target, assessing: Assessing): readonly Flag[] {
  return unitsOf(target, assessing).flatMap((unit): readonly Flag[] => {
    const endedOn = assessing.book.units.get(refKey(unit))?.validUntil ?? null;
    if (endedOn === null || assessing.on < endedOn) return [];
    return [{ code: 'UNIT_ENDED', data: { code: unit.code, endedOn } }];
  });
}

/** Units that the target speaks of; of a group the unit that it lies in. */
function unitsOf({ scope, predicate }: Target, { book }: Assessing): readonly UnitRef[] {
  const within = scope.kind === 'unit' ? scope.unit : book.unitGroups.get(scope.group)?.within;
  return [...(within === undefined ? [] : [within]), ...(predicate.kind === 'namedUnits' ? predicate.units : [])];
}
