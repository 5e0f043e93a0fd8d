import { compareDays, type PlainDay } from '../calendar/plain-day.ts';
import type { AdminUnit, UnitRef } from './admin-unit.ts';
import { unitEnded } from './unit-ended.ts';
import { unitNotYet } from './unit-not-yet.ts';
import { unitOn } from './unit-on.ts';
import { isSameUnit } from './unit-ref.ts';
import { livesOn, type UnitRegister, unitOf } from './unit-register.ts';

/**
 * The units directly below the unit on a day, by code. Holds what the register holds: an empty list says nothing about
 * units that are not encoded.
 * @throws `UNIT_UNKNOWN`; `UNIT_NOT_YET` and `UNIT_ENDED` for a day outside the unit's life; `DAY_MALFORMED`.
 */
export function childrenOn(register: UnitRegister, ref: UnitRef, day: PlainDay): readonly AdminUnit[] {
  const unit = livingOn(register, ref, day);
  return (register.children.get(unit.code) ?? []).filter((child) => livesOn(child, day));
}

/**
 * All units below the unit on a day, each after its parent: before 2025-07-01 the communes of a province stand under
 * its districts.
 * @throws as {@link childrenOn}.
 */
export function descendantsOn(register: UnitRegister, ref: UnitRef, day: PlainDay): readonly AdminUnit[] {
  return childrenOn(register, ref, day).flatMap((child) => [child, ...descendantsOn(register, child, day)]);
}

/**
 * The units above the unit on a day, nearest first; empty for the country.
 * @throws as {@link childrenOn}.
 */
export function ancestorsOn(register: UnitRegister, ref: UnitRef, day: PlainDay): readonly AdminUnit[] {
  const { parentCode } = livingOn(register, ref, day);
  if (parentCode === undefined) return [];
  const parent = unitOn(register, parentCode, day);
  return [parent, ...ancestorsOn(register, parent, day)];
}

/**
 * Whether `inner` is `outer` or lies in it, on the first day on which both live; false where they never live on one
 * day: old Trà Vinh is not within Vĩnh Long of today.
 * @throws `UNIT_UNKNOWN`.
 */
export function isWithin(register: UnitRegister, inner: UnitRef, outer: UnitRef): boolean {
  const [part, whole] = [unitOf(register, inner), unitOf(register, outer)];
  const day = compareDays(part.validFrom, whole.validFrom) === 1 ? part.validFrom : whole.validFrom;
  if (!livesOn(part, day) || !livesOn(whole, day)) return false;
  return isSameUnit(part, whole) || ancestorsOn(register, part, day).some((ancestor) => isSameUnit(ancestor, whole));
}

function livingOn(register: UnitRegister, ref: UnitRef, day: PlainDay): AdminUnit {
  const unit = unitOf(register, ref);
  if (livesOn(unit, day)) return unit;
  throw day < unit.validFrom ? unitNotYet(unit, day) : unitEnded(register, unit, day);
}
