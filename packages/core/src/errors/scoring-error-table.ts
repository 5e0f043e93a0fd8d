/** Why the parameters of a method, or of a normalisation, or a value that was filled in, cannot be used. */
export type MethodFault =
  | 'empty'
  | 'order'
  | 'duplicate'
  | 'negative'
  | 'zero'
  | 'above-maximum'
  | 'not-in-steps'
  | 'not-whole'
  | 'role';

/** What a table has to declare a handling for. */
export type Situation = 'notApplicable' | 'notAssigned' | 'missing' | 'zeroTarget' | 'zeroActual';

/**
 * What is wrong with a score table, a sheet, a formula or a composite index. `node` is the key of a part or criterion;
 * numbers are decimals as they were written, or exact fractions (`100/7`). Part of the table of all codes.
 */
export interface ScoringErrorTable {
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
  // formulas; `position` counts characters from 0, `expected` names kinds of words or the words themselves
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
  /** Everything of a unit left the total, so that there is none; `node` is the root of the table. */
  SCORE_NOTHING_TO_COUNT: { node: string };
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
