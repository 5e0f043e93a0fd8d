import { intervalOfDate } from '../calendar/partial-date.ts';
import { type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { holdsOn } from './dated-life.ts';
import type { UnitGroup } from './unit-group.ts';
import { membersOn, possibleMembersOn } from './unit-group-members.ts';

/**
 * How many units the group has on the day, or `null` where it is not known. Printed sizes come first: the latest one
 * whose date has begun by the day (of one date, the more precise). Only a group without any counts its members, where
 * no partial date leaves a membership open and at least one has begun.
 * @throws `DAY_MALFORMED`, `PARTIAL_DATE_MALFORMED`.
 */
export function sizeOn(group: UnitGroup, day: PlainDay): number | null {
  parseDay(day);
  if (group.sizes.length > 0) return printedSizeOn(group, day);
  const begun = group.members.some(({ from }) => holdsOn({ from }, day) === true);
  if (!begun || possibleMembersOn(group, day).length > 0) return null;
  return membersOn(group, day).length;
}

function printedSizeOn(group: UnitGroup, day: PlainDay): number | null {
  const begun = group.sizes
    .map(({ on, size }) => ({ from: intervalOfDate(on).from, precision: on.length, size }))
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from === b.from ? a.precision - b.precision : a.from < b.from ? -1 : 1));
  return begun.at(-1)?.size ?? null;
}
