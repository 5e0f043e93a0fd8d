import { addDays, addMonths, type PlainDay } from '../calendar/plain-day.ts';

/** How long a step may take, or by when it must be done. */
export type TimeLimit =
  /** So many working days after the start. */
  | { readonly kind: 'workingDays'; readonly days: number }
  /** At least so many working days before the event. */
  | { readonly kind: 'workingDaysBefore'; readonly atLeast: number }
  | { readonly kind: 'calendarDays'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  /** No later than that day of the start's year, or of a later one. */
  | { readonly kind: 'dayOfYear'; readonly month: number; readonly day: number; readonly yearsLater: number }
  /** No time in the instrument: somebody's guidance, or the sessions of a council, set it. */
  | { readonly kind: 'setElsewhere' };

/**
 * The last day in time for what starts on `start`, the day of the start not counted; `null` where working days have to
 * be counted over a table of holidays, or where the instrument sets no time.
 * @throws `DAY_MALFORMED` where the day lies outside 1900–2199.
 */
export function lastDayInTime(limit: TimeLimit, start: PlainDay): PlainDay | null {
  switch (limit.kind) {
    case 'calendarDays':
      return addDays(start, limit.days);
    case 'months':
      return addMonths(start, limit.months);
    case 'dayOfYear': {
      const year = Number(start.slice(0, 4)) + limit.yearsLater;
      return addDays(`${year}-${twoDigits(limit.month)}-${twoDigits(limit.day)}`, 0);
    }
    case 'workingDays':
    case 'workingDaysBefore':
    case 'setElsewhere':
      return null;
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
