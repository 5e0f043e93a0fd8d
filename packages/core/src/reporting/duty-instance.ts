import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';

/** `AS_PRESCRIBED`: the document leaves the time to a rule that the file does not have, so nothing can be computed. */
export type DutyInstanceState = 'UPCOMING' | 'DUE' | 'OVERDUE' | 'DONE' | 'AS_PRESCRIBED';

/**
 * `MID_TERM_AT_HALF`: no document says when the middle of a term is; it is taken as the day on which half of its
 * months have passed (2021-2025: 2023-07-01). `TERM_UNKNOWN`: the term itself is not known.
 */
export type DutyReading = 'MID_TERM_AT_HALF' | 'TERM_UNKNOWN';

/** A duty for one period, or for one thing that it is about. Computed for a day, never stored. */
export interface DutyInstance {
  readonly duty: Key;
  /** What is reported on; `null` for a duty without a period. */
  readonly period: PeriodCode | null;
  readonly about: EntityRef | null;
  readonly state: DutyInstanceState;
  /** First day on which it is to be done: after the end of its period; `null`: from the beginning. */
  readonly opensOn: PlainDay | null;
  /** Last day in time; `null`: no limit is printed, so it is never overdue. */
  readonly lastDay: PlainDay | null;
  readonly doneOn: PartialDate | null;
  /** Whether it was done after `lastDay`; `null`: not done, no limit, or not to be told from a partial date. */
  readonly late: boolean | null;
  readonly readings: readonly DutyReading[];
}
