import type { PlainDay } from '../calendar/plain-day.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { PredicateKind } from './predicate.ts';
import type { ProjectStage } from './project.ts';
import type { Decimal } from './quantity.ts';

export type Verdict =
  | 'EXCEEDED'
  | 'MET'
  | 'PARTLY_MET'
  | 'MISSED'
  | 'NOT_DUE'
  | 'NO_DATA'
  | 'NOT_COMPARABLE'
  | 'NOT_ASSESSABLE';

/** `n/d` in lowest terms, or a whole number: exact and serialisable. */
export type Fraction = string;

/**
 * Why the verdict is what it is. Decimals as printed; fractions exact.
 * The sentence for people is in `locales/<language>/assessments.ts`: the compiler lists the places.
 */
export interface ReasonTable {
  VALUE_AGAINST_TARGET: { value: Decimal; target: Decimal };
  BOUND_AGAINST_TARGET: { min: Decimal | null; max: Decimal | null; strict: boolean; target: Decimal };
  BOUND_UNDECIDED: { min: Decimal | null; max: Decimal | null; target: Decimal };
  NO_TOLERANCE_GIVEN: { value: Decimal; target: Decimal };
  WITHIN_TOLERANCE: { value: Decimal; target: Decimal; tolerance: Decimal };
  CHANGE_AGAINST_TARGET: { achieved: Decimal; target: Decimal; direction: 'UP' | 'DOWN' };
  COUNT_AGAINST_TARGET: { m: number; n: number | null; targetM: number; targetN: number };
  UNITS_REACHED: { reached: readonly string[]; notReached: readonly string[] };
  SET_COUNTED: { met: number; expected: number };
  RANK_AGAINST_BASE: { base: string; current: string; improvedBy: number | null };
  RANK_UNDECIDED: { base: string; current: string };
  RANK_AGAINST_TOP: { current: string; top: number };
  RANK_AGAINST_TOP_UNDECIDED: { current: string; top: number };
  SCORE_AGAINST_BASE: { base: Decimal; current: Decimal };
  LEVEL_AGAINST_BASE: { base: Decimal; current: Decimal; direction: 'UP' | 'DOWN' };
  MILESTONES_REACHED: { reached: number; of: number };
  /** `asOf`: date of the last share known for the due date. */
  SHARE_AGAINST_TARGET: { share: Decimal; target: Decimal; asOf: string; lastDay: PlainDay };
  DONE_ON: { on: string; lastDay: PlainDay };
  DONE_DATE_UNDECIDED: { on: string; lastDay: PlainDay };
  ACCEPTANCE_REFUSED: { project: Key };
  STATUS_FOR_PERIOD: { forPeriod: string; lastDay: PlainDay };
  STATUS_DECIDED_ON: { decidedOn: string; lastDay: PlainDay };
  STATUS_NOT_REACHED: { asOf: string; lastDay: PlainDay };
  GATE_BREACHED: { gate: Key };
  SIGNED: { post: string; signedOn: PlainDay };
  // not yet, or not at all
  NOT_YET_ENDED: { lastDay: PlainDay };
  NOT_YET_PUBLISHED: { expectedBy: PlainDay };
  NO_OBSERVATION: { indicator: Key | null };
  NO_FINAL_COVERAGE: { covered: readonly string[]; needed: string };
  BASE_NOT_FOUND: { base: string };
  MEMBERS_NOT_FOUND: { known: number; expected: number | null };
  REFERENCE_UNKNOWN: { referenceName: string };
  BASE_WITHHELD: { base: string };
  BASE_NOT_SURVEYED: { base: string };
  CURRENT_WITHHELD: { edition: string };
  CURRENT_NOT_SURVEYED: { edition: string };
  INDEX_REPLACED: { by: Key | null; fromEdition: string };
  NO_BASE_DECLARED: Record<never, never>;
  ATTENTION_ONLY: Record<never, never>;
  POSITION_UNDEFINED: { peers: string };
  /** Reached, but neither for which period nor on which day is known. */
  STATUS_DATE_UNKNOWN: { lastDay: PlainDay };
  PLAN_DATE_UNKNOWN: { project: Key };
  DIRECTION_UNDEFINED: { indicator: Key };
  /** The kind of target cannot be read off this indicator: growth off a level, a sum off a rate of growth. */
  INDICATOR_MISFIT: { indicator: Key; kind: PredicateKind };
  PROJECTS_UNNAMED: Record<never, never>;
  NOT_JUDGED: Record<never, never>;
}

export type Reason = {
  [C in keyof ReasonTable]: { readonly code: C; readonly data: ReasonTable[C] };
}[keyof ReasonTable];

/** What a reader must know beside the verdict. */
export interface FlagTable {
  METHOD_CHANGED: { base: string; current: string };
  DENOMINATOR_CHANGED: { target: number; observed: number };
  SOURCES_DISAGREE: { used: Key; others: readonly Key[] };
  CENSORED_RANK: { from: number; to: number };
  INTERIM_KNOWN: { observations: readonly Key[] };
  DERIVED_TARGET: { how: string };
  DERIVED_OBSERVATION: { observation: Key; how: string };
  LIST_OPEN: Record<never, never>;
  /** `group` is null where the override is for a single unit. */
  OVERRIDDEN_FOR_GROUP: { by: Key; group: Key | null };
  /** A later version of this target took its place. */
  ADJUSTED: { by: Key; on: string };
  /** Members of the group on the last day of the base period and of the current one differ, so that unlike sets are compared. */
  MEMBERSHIP_CHANGED: { group: Key; left: readonly string[]; joined: readonly string[] };
  /** The two ranks are out of fields of different sizes. */
  FIELD_CHANGED: { base: number; current: number };
  /** The value is the sum of figures for parts of the period. */
  SUMMED_FROM_PARTS: { observations: readonly Key[] };
  /** The reported count says other than the members' own verdicts; both are shown, the count decides. */
  MEMBERS_DIFFER: { reportedMet: number; met: number; missed: number };
  /** Members whose verdict a person signed: counted beside measured ones, and said so. */
  JUDGED_MEMBERS: { targets: readonly Key[] };
  UNIT_ENDED: { code: string; endedOn: PlainDay };
  KNOWN_DAY_ASSUMED: { observation: Key; why: string };
  VOICES_DIFFER: { used: Key; others: readonly Key[] };
}

export type Flag = { [C in keyof FlagTable]: { readonly code: C; readonly data: FlagTable[C] } }[keyof FlagTable];

/**
 * One way to read the printed words, with the verdict under it. Each question of reading (which date, score or rank,
 * which base) has one default.
 */
export interface Reading {
  readonly name:
    | 'STANDARD_YEAR'
    | 'DECISION_DAY'
    | 'SCORE'
    | 'RANK'
    | 'ALL_MET'
    | 'EACH_EXCEEDED'
    | 'DATE_BINDS_HANDOVER'
    | 'DATE_BINDS_START'
    | 'PREVIOUS_EDITION'
    | 'PREVIOUS_PERIOD';
  readonly isDefault: boolean;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** One member of a set, one milestone or one unit, by itself. */
export interface AssessedPart {
  /** Name of the target, the project or the unit. */
  readonly name: string;
  readonly target: Key | null;
  /** The stage that was due, where the part is a milestone. */
  readonly stage?: ProjectStage;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** The answer to "was it kept?", by which words, which number, which rule, which version of the data (R18). Never stored. */
export interface TargetAssessment {
  readonly target: Key;
  readonly verdict: Verdict;
  /** `null` where there is nothing to be provisional about (NOT_DUE, NO_DATA …). */
  readonly finality: 'PROVISIONAL' | 'FINAL' | null;
  readonly reason: Reason;
  /** achieved / target, exact; `null` where the kind has none. */
  readonly ratio: Fraction | null;
  /** achieved − target in the unit of measure; `null` where the kind has none. */
  readonly gap: Decimal | null;
  /** The tolerance used; `null`: none was given and none was assumed. */
  readonly tolerance: Decimal | null;
  /** Observations, progress or judgements that the verdict rests on. */
  readonly evidence: readonly Key[];
  /** Observation that served as the base. */
  readonly baseline: Key | null;
  readonly readings: readonly Reading[];
  readonly flags: readonly Flag[];
  /** Verdicts of the parts, for sets and for several milestones or units. */
  readonly parts: readonly AssessedPart[];
  /** The day that the question is asked for. */
  readonly on: PlainDay;
  /** Only what was known on this day was used. */
  readonly vintage: PlainDay;
  readonly ruleVersion: string;
  readonly source: readonly SourceRef[];
}
