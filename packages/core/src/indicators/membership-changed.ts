import { lastDayOfPeriod, type PeriodCode } from '../calendar/period.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { membersOn, possibleMembersOn } from '../organizations/unit-group-members.ts';
import { isSameUnit } from '../organizations/unit-ref.ts';
import type { AssessmentBook } from './assessment-book.ts';
import type { Scope } from './scope.ts';
import type { Flag } from './target-assessment.ts';

/**
 * A change for a group compares unlike sets where its members on the last day of the base period and on that of the
 * current one differ: flagged with the codes that certainly left and joined. A group whose members are not recorded for
 * one of the two days is not flagged.
 */
export function membershipFlags(
  book: AssessmentBook,
  scope: Scope,
  base: PeriodCode,
  current: PeriodCode,
): readonly Flag[] {
  const group = scope.kind === 'group' ? book.unitGroups.get(scope.group) : undefined;
  if (group === undefined) return [];
  const [before, after] = [base, current].map((period) => {
    const day = lastDayOfPeriod(period);
    return { certain: membersOn(group, day), possible: possibleMembersOn(group, day) };
  });
  if (before === undefined || after === undefined) return [];
  if (before.certain.length === 0 || after.certain.length === 0) return [];
  const left = codesOutside(before.certain, [...after.certain, ...after.possible]);
  const joined = codesOutside(after.certain, [...before.certain, ...before.possible]);
  if (left.length === 0 && joined.length === 0) return [];
  return [{ code: 'MEMBERSHIP_CHANGED', data: { group: group.key, left, joined } }];
}

function codesOutside(units: readonly UnitRef[], others: readonly UnitRef[]): readonly string[] {
  return units
    .filter((unit) => !others.some((other) => isSameUnit(other, unit)))
    .map((unit) => unit.code)
    .toSorted();
}
