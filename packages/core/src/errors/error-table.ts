import type { FigureErrorTable } from './figure-error-table.ts';
import type { Issue } from './issue.ts';
import type { ReportErrorTable } from './report-error-table.ts';
import type { ScoringErrorTable } from './scoring-error-table.ts';
import type { SheetErrorTable } from './sheet-error-table.ts';

/**
 * Every code that `@thidua/core` can give, with the shape of its data.
 * A code never changes its meaning; sentences in Vietnamese and English are in `locales/`.
 */
export interface ErrorTable extends FigureErrorTable, ReportErrorTable, ScoringErrorTable, SheetErrorTable {
  // numbers
  DECIMAL_MALFORMED: { text: string };
  DECIMAL_NEGATIVE: { text: string };
  FRACTION_MALFORMED: { text: string };
  INTEGER_UNSAFE: { value: string };
  ROUNDING_PLACES_INVALID: { places: string; most: number };
  DIVISION_BY_ZERO: Record<never, never>;
  // calendar
  DAY_MALFORMED: { text: string };
  PARTIAL_DATE_MALFORMED: { text: string };
  PERIOD_MALFORMED: { text: string };
  // transitions
  TRANSITION_REFUSED: { table: string; state: string; action: string; allowed: readonly string[] };
  TRANSITION_GUARD_FAILED: { table: string; state: string; action: string; guard: string };
  // organizations
  /** `validFrom`: the code is known, but no life of it begins on this day. */
  UNIT_UNKNOWN: { code: string; validFrom?: string };
  /** `source`: who vouches for the unit from `firstDay` on, where that is a list and not the law. */
  UNIT_NOT_YET: { code: string; on: string; firstDay: string; source?: string };
  UNIT_ENDED: {
    code: string;
    on: string;
    name: string;
    endedOn: string;
    successors: readonly { code: string; name: string }[];
    /** False: which units followed is not (fully) encoded, so that `successors` may be too short. */
    successorsKnown?: false;
  };
  /** `candidates`: full names to choose from. */
  UNIT_NAME_AMBIGUOUS: { name: string; on: string; candidates: readonly { code: string; name: string }[] };
  /** `candidates`: the unit whose short name this is, if there is one. */
  UNIT_NAME_UNKNOWN: { name: string; on: string; candidates: readonly { code: string; name: string }[] };
  UNIT_REGISTER_INVALID: {
    code: string;
    reason: 'overlap' | 'unknown-parent' | 'unknown-successor' | 'change-day' | 'empty-life';
  };
  UNIT_DIVIDED_WITHOUT_WEIGHTS: { code: string; parts: readonly string[] };
  UNIT_WEIGHTS_INVALID: { code: string; sum: string };
  ORGANIZATION_UNKNOWN: { key: string };
  // indicators
  INDICATOR_UNKNOWN: { key: string };
  TARGET_UNKNOWN: { key: string };
  PROJECT_UNKNOWN: { key: string };
  MILESTONE_UNKNOWN: { key: string };
  TARGET_CIRCLE: { path: readonly string[] };
  TARGET_ADJUSTED_AFTER_DEADLINE: { target: string; adjustedOn: string; deadline: string };
  CONSOLIDATION_REFUSED: {
    indicator: string;
    accumulation: string;
    why:
      | 'growth-never-averaged'
      | 'rank-never-aggregated'
      | 'rate-without-parts'
      | 'status-never-added'
      | 'mixed-periods';
  };
  // campaign files
  FILE_SHAPE: { path: string; expected: string; received: string };
  FILE_TOO_LARGE: { what: string; count: number; limit: number };
  FIELD_MISSING: { field: string };
  /** `nearest`: the known field that differs least, if one is near. */
  FIELD_UNKNOWN: { field: string; nearest: string | null; known: readonly string[] };
  VALUE_UNKNOWN: { value: string; nearest: string | null; allowed: readonly string[] };
  /** Decimals, codes and dates are quoted strings: a bare number loses leading and trailing zeros. */
  NUMBER_NOT_QUOTED: { value: string };
  FIELD_EMPTY: { field: string };
  EXACTLY_ONE_FIELD: { fields: readonly string[]; given: readonly string[] };
  KEY_MALFORMED: { text: string };
  NAMESPACE_NOT_LOADED: { namespace: string };
  NAMESPACE_NOT_REQUIRED: { namespace: string; reference: string };
  REFERENCE_WRONG_KIND: { reference: string; kind: string; allowed: readonly string[] };
  REFERENCE_CIRCLE: { path: readonly string[] };
  DATES_REVERSED: { from: string; until: string };
  ISSUES_CUT: { shown: number; total: number };
  KEY_DUPLICATE: { key: string; path: string };
  REFERENCE_DANGLING: { reference: string; path: string };
  LINK_CIRCLE: { path: readonly string[] };
  SCOPE_OUTSIDE_PARENT: { child: string; parent: string; childScope: string; parentScope: string };
  CAMPAIGN_EXTENSION_NOT_LATER: { campaign: string; until: string | null; asked: string };
  DOCUMENT_CONTRADICTED: { document: string; field: string; known: string; found: string };
  // reporting
  DUTY_WINDOW_TOO_LONG: { from: string; until: string; limitYears: number };
  // law and eligibility
  /** `endedBy`: number of the instrument whose text is not encoded, where the day lies behind the encoded ones. */
  LAW_NOT_ENCODED: { on: string; encodedFrom: string; encodedUntil: string | null; endedBy: string | null };
  AWARD_UNKNOWN: { award: string; on: string; nearest: string | null };
  AWARD_NOT_ENCODED: { award: string; on: string };
  LAW_BOOK_CIRCLE: { path: readonly string[] };
  COUNT_INVALID: { value: string; least: number; most: number };
  /** Two of the local books given have one name and are in force on one day. */
  LOCAL_BOOK_TWICE: { book: string; on: string };
  /** What is stated of a nominee contradicts itself or the law's own names; `judge` gives no verdict on it. */
  FACTS_REFUSED: { issues: readonly Issue[] };
  YEAR_MALFORMED: { text: string };
  COUNT_MALFORMED: { text: string };
  PERCENT_MALFORMED: { text: string };
  COUNT_ABOVE_TOTAL: { count: number; total: number };
  /** A register by year, written as a list, names one year twice. */
  YEAR_TWICE: { year: number };
  /** `on`: the day of the proposal. */
  FACT_IN_FUTURE: { when: string; on: string };
  /** In that year nobody could hold the award: it did not exist yet, or no more. */
  HONOUR_OUTSIDE_AWARD: { award: string; year: number; existsFrom: string; existsUntil: string | null };
  HONOUR_BEFORE_FOUNDING: { award: string; year: number; foundedOn: string };
  /** `nominees`: whom the award is for. */
  HONOUR_OF_OTHER_NOMINEE: { award: string; nominee: string; nominees: readonly string[] };
  /** Two stretches of one kind that share days; `other`: path of the first. */
  STRETCHES_OVERLAP: { kind: string; other: string };
  TOPIC_UNKNOWN: { topic: string; nearest: string | null };
  POST_UNKNOWN: { post: string; nearest: string | null };
  /** A name that every object inherits, such as `__proto__`, cannot be a field. */
  NAME_RESERVED: { name: string };
  NESTED_TOO_DEEPLY: { limit: number };
  /** Half a surrogate pair: no Unicode text, and nothing with it has a canonical form (RFC 8785). `text` has the half replaced. */
  TEXT_NOT_WELL_FORMED: { text: string };
  // local books
  /** `why`: not of the form of a code; one of the national book; not the key that it stands under. */
  LOCAL_CODE_REFUSED: { code: string; why: 'malformed' | 'national' | 'other-than-key' };
  /** `delegatedBy`: the clauses of the Law that would be needed, each with whom it empowers; none: no clause does. */
  DETAIL_NOT_DELEGATED: {
    award: string;
    issuer: string;
    delegatedBy: readonly { readonly provision: string; readonly to: string }[];
  };
  OWN_AWARD_WITHOUT_BASIS: { award: string; basis: string; needed: string };
  /** One era ends on `until` and the next begins on `from`. */
  ERAS_DO_NOT_JOIN: { until: string | null; from: string };
  /** `instrument`: whose force the era leaves; `null`: it leaves the validity of the book. */
  ERA_OUTSIDE: {
    from: string;
    until: string | null;
    instrument: string | null;
    outerFrom: string | null;
    outerUntil: string | null;
  };
  LEAF_NOT_CITED: { kind: string };
  STANDARD_EMPTY: { award: string };
  INSTRUMENT_UNKNOWN: { instrument: string; nearest: string | null };
  /** One key stands for one wording through all books. */
  TOPIC_REWORDED: { topic: string; known: string; found: string };
  /** A clause that is only remembered may hold nothing but what is not known. */
  MEMORY_DECIDES: { provision: string };
  // launch
  LAUNCH_MISFIT: {
    campaign: string;
    scope: string;
    launchers: readonly string[];
    allowed: readonly string[];
    provision: string;
  };
  // warnings
  LAUNCH_NOT_CHECKED: {
    campaign: string;
    launchedOn: string | null;
    why: 'before-first-rule' | 'after-last-rule' | 'day-unknown' | 'launcher-unknown' | 'no-launcher-named' | 'no-rule';
    /** First day of the first rule, `null` without rules. */
    encodedFrom: string | null;
    /** Number of the instrument that ended the last rule, e.g. `06/2026/QH16`. */
    endedBy: string | null;
  };
  PERCENT_LOOKS_LIKE_FRACTION: { indicator: string; value: string; others: string };
  PART_ABOVE_WHOLE: { part: string; whole: string; partValue: string; wholeValue: string };
  CHILDREN_DIFFER_FROM_PARENT: { indicator: string; parent: string; children: string };
  STATEMENT_CARRIED_BY_NOTHING: { row: string };
}

export type ErrorCode = keyof ErrorTable;
