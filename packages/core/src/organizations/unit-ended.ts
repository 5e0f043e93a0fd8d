import type { PlainDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { AdminUnit } from './admin-unit.ts';
import type { UnitRegister } from './unit-register.ts';
import { successorsOn } from './unit-successors.ts';

/** The refusal of a day after the end of a unit: names the units that carry it on that day, as far as encoded. */
export function unitEnded(register: UnitRegister, unit: AdminUnit, on: PlainDay): ThiduaError<'UNIT_ENDED'> {
  const lineage = successorsOn(register, unit, on);
  const successors = lineage.known ? lineage.units : lineage.atLeast;
  return new ThiduaError('UNIT_ENDED', {
    code: unit.code,
    on,
    name: unit.fullName,
    endedOn: unit.validUntil ?? '',
    successors: successors.map(({ code, fullName }) => ({ code, name: fullName })),
    ...(lineage.known ? {} : { successorsKnown: false }),
  });
}
