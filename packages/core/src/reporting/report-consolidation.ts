import type { PeriodCode } from '../calendar/period.ts';
import type { ErrorTable } from '../errors/error-table.ts';
import type { ParentComparison } from '../indicators/compare-with-parent.ts';
import type { Consolidation, MissingChild } from '../indicators/consolidation.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { Report } from './report.ts';

/** What is added up, and from whom. */
export interface ReportsToConsolidate {
  readonly indicators: readonly Indicator[];
  readonly period: PeriodCode;
  /** The units that were to report, none inside another: `childrenOn` of the unit above. */
  readonly children: readonly UnitRef[];
  /** All versions of their reports for one duty; only accepted ones for exactly `period` count. */
  readonly reports: readonly Report[];
  /** The report of the unit above, whose own figures are set beside what its children come to (R15). */
  readonly own?: Report;
}

/**
 * A child whose figure could not be counted. NO_REPORT: nothing was ever handed in; NOT_ACCEPTED: handed in, returned
 * or under way; NOT_ASKED: its report has no such item; NO_FIGURE: it says that there is none; RATE_WITHOUT_PARTS: a
 * rate without numerator and denominator, which nothing can be recomputed from.
 */
export interface MissingReport {
  readonly unit: UnitRef;
  readonly why:
    | 'NO_REPORT'
    | 'NOT_ACCEPTED'
    | 'NOT_ASKED'
    | 'NO_FIGURE'
    | 'RATE_WITHOUT_PARTS'
    | Exclude<MissingChild['why'], 'NOT_FOUND'>;
}

/** One indicator over all children: the whole only where `missing` is empty. */
export interface ConsolidatedIndicator {
  readonly indicator: Key;
  /** `null` where its kind is never consolidated (R14), as `refused` says. */
  readonly consolidation: Consolidation | null;
  readonly refused: ErrorTable['CONSOLIDATION_REFUSED']['why'] | null;
  readonly missing: readonly MissingReport[];
  /** The own figure of the unit above beside it; `null` where there is none to compare. */
  readonly comparison: ParentComparison | null;
}
