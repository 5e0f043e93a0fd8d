import {
  type Duty,
  dutyInstances,
  type EntityRef,
  intervalOfPeriod,
  type PeriodCode,
  type PlainDay,
} from '@thidua/core';
import { ScheduleRefusedProblem } from './problems/schedule-refused.ts';

/** One time that a report is to be opened for. */
export interface ReportOccasion {
  readonly period: PeriodCode;
  readonly about: EntityRef | null;
  readonly lastDay: PlainDay | null;
}

/** Duties whose times only another document or the office that asks knows. */
const withoutRhythm: readonly Duty['frequency'][] = ['AD_HOC', 'AS_PRESCRIBED'];

/**
 * For which things and until when a duty asks for a report of this period. A limit that the document prints cannot be
 * replaced; where it prints none, the office that asks may set one.
 * @throws ScheduleRefusedProblem `DUTY_NOT_REPORTED`, `PERIOD_NOT_DUE`, `LAST_DAY_PRINTED`; ThiduaError of the calendar.
 */
export function reportOccasions(duty: Duty, period: PeriodCode, lastDay: PlainDay | null): readonly ReportOccasion[] {
  if (duty.kind !== 'report' && duty.kind !== 'review') {
    throw new ScheduleRefusedProblem('DUTY_NOT_REPORTED', { duty: duty.key, kind: duty.kind });
  }
  if (withoutRhythm.includes(duty.frequency)) return [{ period, about: null, lastDay }];
  const { from, until } = intervalOfPeriod(period);
  const window = { on: from, from, until: until ?? from };
  const due = dutyInstances({ ...duty, fulfilments: [] }, window).filter((one) => (one.period ?? period) === period);
  if (due.length === 0) throw new ScheduleRefusedProblem('PERIOD_NOT_DUE', { duty: duty.key, period });
  return due.map((one) => {
    if (one.lastDay !== null && lastDay !== null && one.lastDay !== lastDay) {
      throw new ScheduleRefusedProblem('LAST_DAY_PRINTED', { duty: duty.key, printed: one.lastDay, asked: lastDay });
    }
    return { period, about: one.about, lastDay: one.lastDay ?? lastDay };
  });
}
