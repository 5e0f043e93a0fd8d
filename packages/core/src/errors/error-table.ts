/**
 * Every code that `@thidua/core` can give, with the shape of its data.
 * A code never changes its meaning; sentences in Vietnamese and English are in `locales/`.
 */
export interface ErrorTable {
  // numbers
  DECIMAL_MALFORMED: { text: string };
  DIVISION_BY_ZERO: Record<never, never>;
  // calendar
  DAY_MALFORMED: { text: string };
  PARTIAL_DATE_MALFORMED: { text: string };
  PERIOD_MALFORMED: { text: string };
  // transitions
  TRANSITION_REFUSED: { table: string; state: string; action: string; allowed: readonly string[] };
  TRANSITION_GUARD_FAILED: { table: string; state: string; action: string; guard: string };
  // organizations
  UNIT_UNKNOWN: { code: string };
  UNIT_NOT_YET: { code: string; on: string; firstDay: string };
  UNIT_ENDED: { code: string; on: string; name: string; endedOn: string; successors: readonly { code: string; name: string }[] };
  UNIT_REGISTER_INVALID: { code: string; reason: 'overlap' | 'unknown-parent' | 'unknown-successor' | 'empty-life' };
  UNIT_DIVIDED_WITHOUT_WEIGHTS: { code: string; parts: readonly string[] };
  UNIT_WEIGHTS_INVALID: { code: string; sum: string };
  // indicators
  INDICATOR_UNKNOWN: { key: string };
  TARGET_UNKNOWN: { key: string };
  PROJECT_UNKNOWN: { key: string };
  TARGET_CIRCLE: { path: readonly string[] };
  TARGET_ADJUSTED_AFTER_DEADLINE: { target: string; adjustedOn: string; deadline: string };
  CONSOLIDATION_REFUSED: { indicator: string; accumulation: string; why: 'growth-never-averaged' | 'rank-never-aggregated' | 'rate-without-parts' | 'status-never-added' | 'mixed-periods' };
  // campaign files
  FILE_SHAPE: { path: string; expected: string; received: string };
  FILE_TOO_LARGE: { what: string; count: number; limit: number };
  KEY_DUPLICATE: { key: string; path: string };
  REFERENCE_DANGLING: { reference: string; path: string };
  LINK_CIRCLE: { path: readonly string[] };
  SCOPE_OUTSIDE_PARENT: { child: string; parent: string; childScope: string; parentScope: string };
  // launch
  LAUNCH_MISFIT: { campaign: string; scope: string; launchers: readonly string[]; allowed: readonly string[]; provision: string };
  // warnings
  LAUNCH_NOT_CHECKED: { campaign: string; launchedOn: string | null; encodedFrom: string };
  PERCENT_LOOKS_LIKE_FRACTION: { indicator: string; value: string; others: string };
  PART_ABOVE_WHOLE: { part: string; whole: string; partValue: string; wholeValue: string };
  CHILDREN_DIFFER_FROM_PARENT: { indicator: string; parent: string; children: string };
  STATEMENT_CARRIED_BY_NOTHING: { row: string };
}

export type ErrorCode = keyof ErrorTable;
