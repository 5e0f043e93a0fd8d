import type { PlainDay } from '../calendar/plain-day.ts';
import type { UnitRef } from './admin-unit.ts';
import { unitEnded } from './unit-ended.ts';
import { joinLineages, type UnitLineage } from './unit-lineage.ts';
import { refKey } from './unit-ref.ts';
import { livesOn, type UnitRegister, unitOf } from './unit-register.ts';

/**
 * The units that became the unit on its first day; not known where no change says how it began, or where the changes
 * do not name all.
 * @throws `UNIT_UNKNOWN`.
 */
export function predecessorsOf(register: UnitRegister, ref: UnitRef): UnitLineage {
  unitOf(register, ref);
  const changes = register.begun.get(refKey(ref));
  if (changes === undefined) return { known: false, atLeast: [] };
  const units = changes.flatMap((change) => change.from.map((former) => unitOf(register, former)));
  const complete = changes.every((change) => change.predecessorsComplete !== false);
  return joinLineages([complete ? { known: true, units } : { known: false, atLeast: units }]);
}

/**
 * The units of an earlier day that the unit came from, over any number of changes; the unit itself while it lives.
 * @throws `UNIT_UNKNOWN`; `UNIT_ENDED` for a day after the unit; `DAY_MALFORMED`.
 */
export function predecessorsOn(register: UnitRegister, ref: UnitRef, day: PlainDay): UnitLineage {
  const unit = unitOf(register, ref);
  if (livesOn(unit, day)) return { known: true, units: [unit] };
  if (day > unit.validFrom) throw unitEnded(register, unit, day);
  const former = predecessorsOf(register, ref);
  const direct = former.known ? former.units : former.atLeast;
  const reached = joinLineages(direct.map((predecessor) => predecessorsOn(register, predecessor, day)));
  return former.known || !reached.known ? reached : { known: false, atLeast: reached.units };
}
