import type { PlainDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { AdminUnit } from './admin-unit.ts';

/** The refusal of a day before the first life of a code: says since when the unit is known, and from whom. */
export function unitNotYet(unit: AdminUnit, on: PlainDay): ThiduaError<'UNIT_NOT_YET'> {
  const { code, validFrom: firstDay, source } = unit;
  return new ThiduaError('UNIT_NOT_YET', { code, on, firstDay, ...(source === undefined ? {} : { source }) });
}
