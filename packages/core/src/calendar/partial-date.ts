import { ThiduaError } from '../errors/thidua-error.ts';
import type { DayInterval } from './day-interval.ts';
import { isDay, type PlainDay, shiftDays, shiftMonths } from './plain-day.ts';

/**
 * What a document prints of a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 1900–2199. Compares as the interval it
 * covers.
 */
export type PartialDate = string;

/** A date of which every day is known, so that both ends of its interval are. */
export interface ClosedInterval extends DayInterval {
  readonly until: PlainDay;
}

/** Whether `text` is a year, a month or a day that exists, in the years 1900–2199. */
export function isPartialDate(text: string): boolean {
  return isDay(firstDayOf(text));
}

/**
 * The days that `date` may mean: `2023-05` is [2023-05-01, 2023-06-01).
 * @throws `PARTIAL_DATE_MALFORMED`.
 */
export function intervalOfDate(date: PartialDate): ClosedInterval {
  const from = firstDayOf(date);
  if (!isDay(from)) throw new ThiduaError('PARTIAL_DATE_MALFORMED', { text: date.slice(0, 50) });
  if (date.length === 4) return { from, until: shiftMonths(from, 12) };
  if (date.length === 7) return { from, until: shiftMonths(from, 1) };
  return { from, until: shiftDays(from, 1) };
}

/**
 * −1 where every day of `a` is before every day of `b`, 1 the other way round, 0 where both are one and the same day,
 * `null` where it cannot be told: `2023` and `2023-05`, but also `2023-05` and `2023-05`.
 * @throws `PARTIAL_DATE_MALFORMED`.
 */
export function compareDates(a: PartialDate, b: PartialDate): -1 | 0 | 1 | null {
  const left = intervalOfDate(a);
  const right = intervalOfDate(b);
  if (left.until <= right.from) return -1;
  if (right.until <= left.from) return 1;
  return a === b && a.length === 10 ? 0 : null;
}

function firstDayOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date;
}
