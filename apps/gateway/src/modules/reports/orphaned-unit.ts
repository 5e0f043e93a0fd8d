import { type AdminUnit, livesOn, refKey, successorsOf } from '@thidua/core';
import { register } from '../units/unit-register.ts';

/**
 * Whether the unit ended by the day and no one unit carries it on: it was divided, or abolished, or it is not known what
 * became of it. A unit that was merged whole is carried on by what it was merged into.
 */
export function isOrphaned(unit: AdminUnit, day: string): boolean {
  if (day < unit.validFrom || livesOn(unit, day)) return false;
  const next = successorsOf(register, unit);
  const [only, ...others] = next.known ? next.units : [];
  return only === undefined || others.length > 0 || isOrphaned(only, day);
}

/** Keys of all units that are orphaned on the day. */
export function orphanedKeys(day: string): ReadonlySet<string> {
  return new Set(register.units.filter((unit) => isOrphaned(unit, day)).map(refKey));
}
