import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { DutyReading } from './duty-instance.ts';
import type { Reporter } from './reporter.ts';

/**
 * How a report that is owed stands on a day. The first four are of one not handed in: `AS_PRESCRIBED` has a time that
 * only another document knows. RETURN_OVERDUE: an item is out, and the new deadline of one has passed. A correction
 * under way leaves the standing of the version in force.
 */
export type ReportStanding =
  | 'UPCOMING'
  | 'DUE'
  | 'OVERDUE'
  | 'AS_PRESCRIBED'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'RETURN_OVERDUE'
  | 'ACCEPTED'
  | 'CONSOLIDATED';

/** An item that was handed back and not answered yet. */
export interface ReturnedItem {
  /** Its `reportItemKey`. */
  readonly item: string;
  readonly deadline: PlainDay;
  readonly overdue: boolean;
}

/** What one reporter owes for one duty and period. Computed for a day, never stored. */
export interface DueReport {
  readonly duty: Key;
  readonly by: Reporter;
  /** `null`: the duty has no period, and nothing was reported. */
  readonly period: PeriodCode | null;
  readonly about: EntityRef | null;
  readonly standing: ReportStanding;
  /** First day on which it can be done; `null`: from the beginning. */
  readonly opensOn: PlainDay | null;
  /** Last day in time; `null`: no limit is printed, so it is never overdue. */
  readonly lastDay: PlainDay | null;
  /** Whether it was first handed in after `lastDay`; `null`: not handed in, or no limit. */
  readonly late: boolean | null;
  /** The version that `standing` speaks of; `null`: there is none yet. */
  readonly report: { readonly key: Key; readonly version: number } | null;
  /** The version that corrects an accepted one and is not accepted yet. */
  readonly correction: number | null;
  /** In the version that is under way. */
  readonly returned: readonly ReturnedItem[];
  /** The reporting unit ended on this day, before what it owes could be done: its successors must be asked. */
  readonly unitEndedOn: PlainDay | null;
  readonly readings: readonly DutyReading[];
}
