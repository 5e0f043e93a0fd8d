import { ThiduaError } from '../errors/thidua-error.ts';
import { intervalContains } from './day-interval.ts';
import type { ClosedInterval } from './partial-date.ts';
import { isDay, type PlainDay, shiftDays, shiftMonths } from './plain-day.ts';

/**
 * The stretch of time that a figure or a target is about, written
 * `2024-03-05` (day), `2024-03` (month), `2024-Q3` (quarter), `2024-H1` (half), `2024-9M` (first nine months),
 * `2024` (year) or `2021-2025` (term of at least two whole years, both included). Years 1900–2199.
 */
export type PeriodCode = string;

export type PeriodKind = 'day' | 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'term';

/** A period read from its code: `months` is its length, 0 for a day. */
interface Period {
  readonly kind: PeriodKind;
  readonly from: PlainDay;
  readonly months: number;
}

const codePattern = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(\d{2})(?:-(\d{2}))?|(\d{4})))?$/;

/**
 * What sort of stretch the code writes.
 * @throws `PERIOD_MALFORMED`.
 */
export function periodKind(code: PeriodCode): PeriodKind {
  return periodOf(code).kind;
}

/** Whether `text` is a period code as {@link PeriodCode} says. */
export function isPeriod(text: string): boolean {
  return readPeriod(text) !== null;
}

/**
 * The days of the period, half-open: `2024-H1` is [2024-01-01, 2024-07-01).
 * @throws `PERIOD_MALFORMED`.
 */
export function intervalOfPeriod(code: PeriodCode): ClosedInterval {
  const { from, months } = periodOf(code);
  return { from, until: months === 0 ? shiftDays(from, 1) : shiftMonths(from, months) };
}

/**
 * 2024-12-31 for `2024`.
 * @throws `PERIOD_MALFORMED`.
 */
export function lastDayOfPeriod(code: PeriodCode): PlainDay {
  return shiftDays(intervalOfPeriod(code).until, -1);
}

/**
 * Whether every day of `inner` lies in `outer`; a period contains itself.
 * @throws `PERIOD_MALFORMED`.
 */
export function periodContains(outer: PeriodCode, inner: PeriodCode): boolean {
  return intervalContains(intervalOfPeriod(outer), intervalOfPeriod(inner));
}

function periodOf(code: PeriodCode): Period {
  const period = readPeriod(code);
  if (period === null) throw new ThiduaError('PERIOD_MALFORMED', { text: code.slice(0, 50) });
  return period;
}

function readPeriod(code: string): Period | null {
  const match = codePattern.exec(code);
  if (match === null) return null;
  const [, year = '', quarter, half, nineMonths, month, day, lastYear] = match;
  if (lastYear !== undefined) {
    const years = Number(lastYear) - Number(year) + 1;
    return years >= 2 && isDay(`${lastYear}-01-01`) ? starting(year, '01', '01', 'term', 12 * years) : null;
  }
  if (day !== undefined) return starting(year, month, day, 'day', 0);
  if (month !== undefined) return starting(year, month, '01', 'month', 1);
  if (quarter !== undefined) return starting(year, twoDigits(3 * Number(quarter) - 2), '01', 'quarter', 3);
  if (half !== undefined) return starting(year, half === '1' ? '01' : '07', '01', 'half', 6);
  if (nineMonths !== undefined) return starting(year, '01', '01', 'nineMonths', 9);
  return starting(year, '01', '01', 'year', 12);
}

function starting(year: string, month = '01', day: string, kind: PeriodKind, months: number): Period | null {
  const from = `${year}-${month}-${day}`;
  return isDay(from) ? { kind, from, months } : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
