import { intervalOfPeriod, type PeriodCode, type PeriodKind, periodKind } from './period.ts';
import { addDays, addMonths, type PlainDay } from './plain-day.ts';

/** The kinds of period that follow one another without a gap. */
export type SequentialKind = Exclude<PeriodKind, 'nineMonths' | 'term'>;

/** The period of this kind in which `day`, a valid plain day, lies: (`2024-05-30`, `quarter`) is `2024-Q2`. */
export function periodAt(day: PlainDay, kind: SequentialKind): PeriodCode {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (kind) {
    case 'day':
      return day;
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return year;
  }
}

/**
 * The period of the same kind just before. The nine months of 2024 have those of 2023 before them, and a term the term
 * of as many years: 2021-2025 after 2016-2020.
 * @throws `PERIOD_MALFORMED` for a malformed code; `DAY_MALFORMED` where the one before would lie before 1900.
 */
export function previousPeriod(code: PeriodCode): PeriodCode {
  const { from, until } = intervalOfPeriod(code);
  const kind = periodKind(code);
  if (kind === 'nineMonths') return `${addMonths(from, -12).slice(0, 4)}-9M`;
  if (kind !== 'term') return periodAt(addDays(from, -1), kind);
  const firstYear = Number(from.slice(0, 4));
  const years = Number(until.slice(0, 4)) - firstYear;
  return `${addMonths(from, -12 * years).slice(0, 4)}-${firstYear - 1}`;
}

/**
 * The periods of `kind` that together are exactly `code`, in order; empty where that kind does not divide it
 * (`2024-9M` into halves), so that what is added up over them is never short. A period divides into itself.
 * @throws `PERIOD_MALFORMED`.
 */
export function subPeriods(code: PeriodCode, kind: PeriodKind): readonly PeriodCode[] {
  if (periodKind(code) === kind) return [code];
  if (kind === 'nineMonths' || kind === 'term') return [];
  const whole = intervalOfPeriod(code);
  const parts: PeriodCode[] = [];
  let next = whole.from;
  while (next < whole.until) {
    const part = periodAt(next, kind);
    parts.push(part);
    const interval = intervalOfPeriod(part);
    if (interval.from !== next) return [];
    next = interval.until;
  }
  return next === whole.until ? parts : [];
}
