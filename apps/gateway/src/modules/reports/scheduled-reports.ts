import type { Key, PeriodCode, PlainDay, Reporter } from '@thidua/core';

/** What one scheduling did, as its change records it. */
export interface ScheduledReports {
  readonly duty: Key;
  readonly opened: readonly {
    readonly id: string;
    readonly key: Key;
    readonly by: Reporter;
    readonly period: PeriodCode;
    readonly lastDay: PlainDay | null;
  }[];
  /** Keys of those that there were. */
  readonly existing: readonly Key[];
  /** Whom nobody named and who have no target to report on: nothing was opened for them. */
  readonly withoutItems: readonly { readonly by: Reporter; readonly period: PeriodCode }[];
}
