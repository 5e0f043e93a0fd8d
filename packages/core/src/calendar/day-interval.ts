import type { PlainDay } from './plain-day.ts';

/** Half-open: the day `from` is in, the day `until` is not. An open end is `null`. */
export interface DayInterval {
  readonly from: PlainDay;
  readonly until: PlainDay | null;
}

/** Whether `day` is `from` or later and before `until`. */
export function isInInterval(day: PlainDay, interval: DayInterval): boolean {
  return interval.from <= day && (interval.until === null || day < interval.until);
}

/** Whether every day of `inner` is a day of `outer`; an interval contains itself. */
export function intervalContains(outer: DayInterval, inner: DayInterval): boolean {
  if (inner.from < outer.from) return false;
  return outer.until === null || (inner.until !== null && inner.until <= outer.until);
}

/** Whether at least one day is in both. */
export function intervalsOverlap(a: DayInterval, b: DayInterval): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}
