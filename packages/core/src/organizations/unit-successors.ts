import type { PlainDay } from '../calendar/plain-day.ts';
import type { UnitRef } from './admin-unit.ts';
import { joinLineages, type UnitLineage } from './unit-lineage.ts';
import { unitNotYet } from './unit-not-yet.ts';
import { refKey } from './unit-ref.ts';
import { livesOn, type UnitRegister, unitOf } from './unit-register.ts';

/**
 * The units that the unit became when it ended. Known and empty for a unit that still lives and for one that was
 * abolished; not known where it ended and no change says how.
 * @throws `UNIT_UNKNOWN`.
 */
export function successorsOf(register: UnitRegister, ref: UnitRef): UnitLineage {
  const unit = unitOf(register, ref);
  if (unit.validUntil === null) return { known: true, units: [] };
  const changes = register.ended.get(refKey(ref));
  if (changes === undefined) return { known: false, atLeast: [] };
  const units = changes.flatMap((change) => change.to.map((next) => unitOf(register, next)));
  return joinLineages([{ known: true, units }]);
}

/**
 * The units that carry the unit on a later day, over any number of changes; the unit itself while it lives.
 * @throws `UNIT_UNKNOWN`; `UNIT_NOT_YET` for a day before the unit; `DAY_MALFORMED`.
 */
export function successorsOn(register: UnitRegister, ref: UnitRef, day: PlainDay): UnitLineage {
  const unit = unitOf(register, ref);
  if (livesOn(unit, day)) return { known: true, units: [unit] };
  if (day < unit.validFrom) throw unitNotYet(unit, day);
  const next = successorsOf(register, ref);
  const direct = next.known ? next.units : next.atLeast;
  const carried = joinLineages(direct.map((successor) => successorsOn(register, successor, day)));
  return next.known || !carried.known ? carried : { known: false, atLeast: carried.units };
}
