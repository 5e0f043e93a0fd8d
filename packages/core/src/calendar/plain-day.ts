import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { ThiduaError } from '../errors/thidua-error.ts';

/** A calendar day, ISO `YYYY-MM-DD`, without time or zone, in the years 1900–2199. */
export type PlainDay = string;

const dayPattern = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`, in the years 1900–2199. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= PlainDate.daysInMonth(PlainDate.create(Number(text.slice(0, 4)), month, 1));
}

/**
 * The day that `text` writes.
 * @throws `DAY_MALFORMED` for another form, a day that does not exist (2023-02-29), or a year outside 1900–2199.
 */
export function parseDay(text: string): PlainDay {
  if (!isDay(text)) throw new ThiduaError('DAY_MALFORMED', { text: text.slice(0, 50) });
  return text;
}

/**
 * `days` later, or earlier where negative.
 * @throws `DAY_MALFORMED` where the result lies outside 1900–2199.
 */
export function addDays(day: PlainDay, days: number): PlainDay {
  return parseDay(shiftDays(day, days));
}

/**
 * `months` later, or earlier where negative; a day that the month does not have becomes its last
 * (2024-01-31 + 1 month = 2024-02-29).
 * @throws `DAY_MALFORMED` where the result lies outside 1900–2199.
 */
export function addMonths(day: PlainDay, months: number): PlainDay {
  return parseDay(shiftMonths(day, months));
}

/** −1 where `a` is earlier, 1 where it is later, 0 for one and the same day; fit for `toSorted`. */
export function compareDays(a: PlainDay, b: PlainDay): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `from` to `until`; negative where `until` is earlier. */
export function daysBetween(from: PlainDay, until: PlainDay): number {
  return PlainDate.diffDays(recordOf(from), recordOf(until));
}

/** As {@link addDays} without the limit of years: the open end of 2199 is 2200-01-01. */
export function shiftDays(day: PlainDay, days: number): PlainDay {
  return PlainDate.toString(PlainDate.addDays(recordOf(day), days));
}

/** As {@link addMonths} without the limit of years. */
export function shiftMonths(day: PlainDay, months: number): PlainDay {
  return PlainDate.toString(PlainDate.addMonths(recordOf(day), months));
}

function recordOf(day: PlainDay): PlainDate.Record {
  return PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}
