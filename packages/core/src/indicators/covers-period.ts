import { intervalOfPeriod, lastDayOfPeriod, type PeriodCode } from '../calendar/period.ts';
import type { Indicator } from './indicator.ts';

/**
 * Whether a figure for `covered` is the figure for `needed`: the same stretch of time, or for a state (`POINT`) the
 * same last day, so that what stood on 2024-12-31 answers for 2024.
 */
export function coversPeriod(
  indicator: Pick<Indicator, 'accumulation'>,
  covered: PeriodCode,
  needed: PeriodCode,
): boolean {
  if (covered === needed) return true;
  if (indicator.accumulation === 'POINT') return lastDayOfPeriod(covered) === lastDayOfPeriod(needed);
  return isSamePeriod(covered, needed);
}

/** Whether two codes write the same days. */
export function isSamePeriod(a: PeriodCode, b: PeriodCode): boolean {
  const left = intervalOfPeriod(a);
  const right = intervalOfPeriod(b);
  return left.from === right.from && left.until === right.until;
}
