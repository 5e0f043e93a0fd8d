import type { DayInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';

/** What the law says during some days: half-open, `until: null` where no end is known. */
export interface Era<T> extends DayInterval {
  readonly value: T;
}

/** `during('2024-01-01', '2026-10-01', …)`: from the first day on, up to and without the second. */
export function during<T>(from: PlainDay, until: PlainDay | null, value: T): Era<T> {
  return { from, until, value };
}
