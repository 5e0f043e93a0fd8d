/** Why the parameters of a method, or of a normalisation, cannot be used. */
export type MethodFault =
  | 'empty'
  | 'order'
  | 'duplicate'
  | 'negative'
  | 'zero'
  | 'above-maximum'
  | 'not-in-steps'
  | 'not-whole'
  | 'role'
  | 'target-fixed';

/** What a table has to declare a handling for. */
export type Situation = 'notApplicable' | 'notAssigned' | 'missing' | 'zeroTarget' | 'zeroActual';

/** Every problem that scoring can give, with the shape of its data. Sentences for people are in `locales/`. */
export interface ScoringProblems {
  DECIMAL_MALFORMED: { text: string };
  DAY_MALFORMED: { text: string };
  PERIOD_MALFORMED: { text: string };
  // tables
  SCORE_KEY_MALFORMED: { text: string };
  SCORE_KEY_DUPLICATE: { key: string };
  SCORE_PART_EMPTY: { node: string };
  SCORE_MAXIMUM_NEGATIVE: { node: string; max: string };
  /** `sum` of the children that are neither bonus nor penalty. */
  SCORE_CHILDREN_SUM: { node: string; max: string; sum: string };
  SCORE_SCALE_DIFFERS: { of: 'content' | 'bonus'; declared: string; found: string };
  SCORE_LIMITS_CROSSED: { node: string; least: string; most: string };
  SCORE_ROUNDING_INVALID: { to: string };
  SCORE_TABLE_CYCLE: { nodes: readonly string[] };
  SCORE_TABLE_TOO_LARGE: { what: 'depth' | 'nodes' | 'formula'; limit: number };
  SCORE_METHOD_UNKNOWN: { node: string; method: string; nearest: string | null };
  /** `where`: the field of the method. */
  SCORE_METHOD_INVALID: { node: string; method: string; where: string; fault: MethodFault };
  SCORE_NODE_UNKNOWN: { key: string; nearest: string | null };
  /** The excess of a method goes to a criterion that does not collect. */
  SCORE_NOT_COLLECTING: { node: string; to: string };
  SCORE_HANDLING_UNFIT: { node: string; situation: Situation; handling: string };
  /** Neither the criterion nor a part above it says which column counts. */
  SCORE_COUNTS_MISSING: { node: string };
  SCORE_CLASS_ORDER: { key: string };
  // formulas; `position` counts characters from 0
  FORMULA_MALFORMED: { text: string; position: number; expected: string };
  FORMULA_NAME_UNKNOWN: { name: string; nearest: string | null };
  // sheets
  SCORE_UNIT_DUPLICATE: { unit: string };
  SCORE_COLUMN_NOT_ASKED: { node: string; column: string };
  SCORE_SCORER_OUTSIDE: { node: string; column: string; by: string; allowed: readonly string[] };
  SCORE_ENTRY_UNFIT: { node: string; given: string; takes: readonly string[] };
  SCORE_ENTRY_NAME_UNKNOWN: { node: string; name: string; nearest: string | null };
  SCORE_ENTRY_INVALID: { node: string; value: string; fault: MethodFault };
  SCORE_OUTSIDE: { node: string; points: string; least: string; most: string };
  /** A unit has no target for a criterion that needs one, and is not said to be without: not registered. */
  SCORE_TARGET_MISSING: { node: string };
  SCORE_SITUATION_REFUSED: { node: string; situation: Situation };
  FORMULA_DIVIDES_BY_ZERO: { node: string; position: number | null };
  // warnings
  /** `leads`: with this figure the unit is the best of its group. */
  SCORE_PERCENT_LOOKS_LIKE_FRACTION: {
    node: string;
    unit: string;
    of: 'actual' | 'target';
    value: string;
    others: string;
    leads: boolean;
  };
  // composite indices
  INDEX_WEIGHTS_ZERO: { node: string };
  INDEX_NOTHING_TO_COMPARE: { node: string };
  INDEX_VALUE_NOT_POSITIVE: { node: string; unit: string };
  INDEX_MISSING_REFUSED: { node: string; unit: string; kind: string };
}

export type ScoringCode = keyof ScoringProblems;

/**
 * A finding about a table, a sheet or an index: an error stops what it is about, a warning goes with it.
 * `path` points into the checked value, e.g. `root.children[1].max`; empty for the whole.
 */
export type ScoringProblem = {
  [C in ScoringCode]: {
    readonly severity: 'error' | 'warning';
    readonly code: C;
    readonly path: string;
    readonly data: ScoringProblems[C];
  };
}[ScoringCode];

/** An error at a place of the checked value. */
export function problemAt<C extends ScoringCode>(code: C, path: string, data: ScoringProblems[C]): ScoringProblem {
  // code and data of one problem belong together, which the compiler cannot follow through the union
  return { severity: 'error', code, path, data } as ScoringProblem;
}
