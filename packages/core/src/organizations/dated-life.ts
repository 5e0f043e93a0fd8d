import { isInInterval } from '../calendar/day-interval.ts';
import { intervalOfDate, type PartialDate } from '../calendar/partial-date.ts';
import { addDays, type PlainDay, parseDay } from '../calendar/plain-day.ts';

/** From a date on, until a date on which it is over; each may be left out (no bound) or be known only in part. */
export interface DatedLife {
  readonly from?: PartialDate;
  /** First date on which it is over. */
  readonly until?: PartialDate;
}

/**
 * Whether it holds on the day; `null` where a partial date leaves it open: from `2021` on holds for certain only on
 * 2021-12-31, and until `2025` may be over from 2025-01-02 on.
 * @throws `DAY_MALFORMED`, `PARTIAL_DATE_MALFORMED`.
 */
export function holdsOn(life: DatedLife, day: PlainDay): boolean | null {
  parseDay(day);
  const [begun, over] = [isReached(life.from, day, true), isReached(life.until, day, false)];
  if (begun === false || over === true) return false;
  return begun === null || over === null ? null : true;
}

function isReached(date: PartialDate | undefined, day: PlainDay, whenUnbounded: boolean): boolean | null {
  if (date === undefined) return whenUnbounded;
  const interval = intervalOfDate(date);
  if (day >= addDays(interval.until, -1)) return true;
  return isInInterval(day, interval) ? null : false;
}
