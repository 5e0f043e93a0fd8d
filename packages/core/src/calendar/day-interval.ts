import type { PlainDay } from './plain-day.ts';

/** Half-open: the day `from` is in, the day `until` is not. An open end is `null`. */
export interface DayInterval {
  readonly from: PlainDay;
  readonly until: PlainDay | null;
}
