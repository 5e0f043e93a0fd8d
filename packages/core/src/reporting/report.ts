import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { StateOf } from '../transitions/define-transitions.ts';
import type { ReportItem } from './report-item.ts';
import type { reportTransitions } from './report-transitions.ts';
import type { Reporter } from './reporter.ts';

/** Stored states record acts; DUE and OVERDUE are computed by `dueReports`. */
export type ReportState = StateOf<typeof reportTransitions>;

/** One version of what one reporter hands in for one duty and one period. All versions share the key. */
export interface Report {
  readonly key: Key;
  /** 1 for the first; each correction of an accepted version is the next. */
  readonly version: number;
  readonly duty: Key;
  readonly by: Reporter;
  readonly period: PeriodCode;
  /** For a duty done once for each of several things. */
  readonly about: EntityRef | null;
  readonly state: ReportState;
  /** Last day in time; `null`: no limit is printed, so it is never late. */
  readonly lastDay: PlainDay | null;
  /** At least one, each {@link ReportItem} key once. */
  readonly items: readonly ReportItem[];
  /** When the first version was first handed in. */
  readonly submittedOn: PlainDay | null;
  /** Whether that was after `lastDay`, for ever: no later act and no correction takes it back. `null`: not to be told. */
  readonly late: boolean | null;
  readonly acceptedOn: PlainDay | null;
  /** The report that it was taken up into. */
  readonly consolidatedInto: Key | null;
  /** Present from version 2 on: the accepted version that this one takes the place of, and why. */
  readonly corrects?: { readonly version: number; readonly why: string; readonly on: PlainDay };
}
