import type { PlainDay } from '../calendar/plain-day.ts';
import type { UnitRef } from './admin-unit.ts';
import { holdsOn } from './dated-life.ts';
import type { UnitGroup } from './unit-group.ts';
import { isSameUnit } from './unit-ref.ts';
import { livesOn, type UnitRegister, unitOf } from './unit-register.ts';

/**
 * Whether the unit belongs to the group on the day; `null` where a partial date leaves it open. Of a group known by
 * its size alone no unit is a member.
 * @throws `DAY_MALFORMED`, `PARTIAL_DATE_MALFORMED`.
 */
export function isMemberOn(group: UnitGroup, unit: UnitRef, day: PlainDay): boolean | null {
  const answers = group.members.filter((member) => isSameUnit(member.unit, unit)).map((member) => holdsOn(member, day));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/**
 * The units that certainly belong to the group on the day, as listed. With a register, a unit that does not live on
 * the day (a district after 2025-06-30) is left out.
 * @throws `DAY_MALFORMED`, `PARTIAL_DATE_MALFORMED`; `UNIT_UNKNOWN` of the register.
 */
export function membersOn(group: UnitGroup, day: PlainDay, register?: UnitRegister): readonly UnitRef[] {
  return unitsThat(group, day, true, register);
}

/**
 * The units of which a partial date leaves open whether they belong to the group on the day; none of
 * {@link membersOn} is among them.
 * @throws as {@link membersOn}.
 */
export function possibleMembersOn(group: UnitGroup, day: PlainDay, register?: UnitRegister): readonly UnitRef[] {
  return unitsThat(group, day, null, register);
}

function unitsThat(
  group: UnitGroup,
  day: PlainDay,
  answer: boolean | null,
  register?: UnitRegister,
): readonly UnitRef[] {
  const units = group.members.map((member) => member.unit);
  return units.filter(
    (unit, index) =>
      units.findIndex((other) => isSameUnit(other, unit)) === index &&
      isMemberOn(group, unit, day) === answer &&
      (register === undefined || livesOn(unitOf(register, unit), day)),
  );
}
