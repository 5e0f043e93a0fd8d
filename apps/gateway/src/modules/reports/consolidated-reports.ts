import type { ConsolidatedIndicator, Key, PeriodCode } from '@thidua/core';

/** What one consolidation did, as its change records it. */
export interface ConsolidatedReports {
  readonly into: Key;
  readonly duty: Key;
  readonly period: PeriodCode;
  readonly indicators: readonly ConsolidatedIndicator[];
  /** Keys of the items of the report above that were answered with it. */
  readonly answered: readonly string[];
  /** Keys of the reports that were taken up. */
  readonly takenUp: readonly Key[];
}
