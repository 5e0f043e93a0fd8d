import type { RoundingMode } from '../../src/numbers/rounding.ts';
import type { IndexBands } from '../../src/scoring/indices/index-bands.ts';
import type { Aggregation, MissingKind, Normalisation } from '../../src/scoring/indices/index-method.ts';
import type { RuleName } from '../../src/scoring/methods/rule-name.ts';
import type { TieBreak, TiePolicy } from '../../src/scoring/ranking/ranking-rules.ts';
import type { MethodFault, ScoringCode } from '../../src/scoring/scoring-problem.ts';
import type { EntryKind } from '../../src/scoring/sheet/entry-value.ts';
import type { NodeStatus } from '../../src/scoring/sheet/node-score.ts';

/** The names of a closed union: one left out, or one too many, does not compile. */
function all<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}

export const scoringCodes = all<ScoringCode>({
  DECIMAL_MALFORMED: true,
  DAY_MALFORMED: true,
  PERIOD_MALFORMED: true,
  SCORE_KEY_MALFORMED: true,
  SCORE_KEY_DUPLICATE: true,
  SCORE_PART_EMPTY: true,
  SCORE_MAXIMUM_NEGATIVE: true,
  SCORE_CHILDREN_SUM: true,
  SCORE_SCALE_DIFFERS: true,
  SCORE_LIMITS_CROSSED: true,
  SCORE_ROUNDING_INVALID: true,
  SCORE_TABLE_CYCLE: true,
  SCORE_TABLE_TOO_LARGE: true,
  SCORE_METHOD_UNKNOWN: true,
  SCORE_METHOD_INVALID: true,
  SCORE_NODE_UNKNOWN: true,
  SCORE_NOT_COLLECTING: true,
  SCORE_HANDLING_UNFIT: true,
  SCORE_COUNTS_MISSING: true,
  SCORE_CLASS_ORDER: true,
  FORMULA_MALFORMED: true,
  FORMULA_NAME_UNKNOWN: true,
  SCORE_UNIT_DUPLICATE: true,
  SCORE_COLUMN_NOT_ASKED: true,
  SCORE_SCORER_OUTSIDE: true,
  SCORE_ENTRY_UNFIT: true,
  SCORE_ENTRY_NAME_UNKNOWN: true,
  SCORE_ENTRY_INVALID: true,
  SCORE_OUTSIDE: true,
  SCORE_TARGET_MISSING: true,
  SCORE_SITUATION_REFUSED: true,
  SCORE_NOTHING_TO_COUNT: true,
  FORMULA_DIVIDES_BY_ZERO: true,
  SCORE_PERCENT_LOOKS_LIKE_FRACTION: true,
  INDEX_WEIGHTS_ZERO: true,
  INDEX_NOTHING_TO_COMPARE: true,
  INDEX_VALUE_NOT_POSITIVE: true,
  INDEX_MISSING_REFUSED: true,
});

export const methodFaults = all<MethodFault>({
  empty: true,
  order: true,
  duplicate: true,
  negative: true,
  zero: true,
  'above-maximum': true,
  'not-in-steps': true,
  'not-whole': true,
  role: true,
});

export const ruleNames = all<RuleName>({
  typed: true,
  zero: true,
  collected: true,
  direct: true,
  passed: true,
  failed: true,
  grade: true,
  band: true,
  belowBands: true,
  ratio: true,
  ratioReached: true,
  inverseRatio: true,
  inverseRatioReached: true,
  nothingToReduce: true,
  withExcess: true,
  stepsAt: true,
  stepsAbove: true,
  stepsBelow: true,
  relativeNothing: true,
  relativeBelow: true,
  relativeReached: true,
  relativeLeader: true,
  relativeAbove: true,
  relativeApart: true,
  countTimesPoints: true,
  countCapped: true,
  deductions: true,
  inTime: true,
  late: true,
  notDone: true,
  milestone: true,
  afterMilestones: true,
  rank: true,
  rankBeyond: true,
  rankInGroup: true,
  rankInGroupBeyond: true,
  votes: true,
  plusMinus: true,
  formula: true,
});

/** Every situation with every handling that it can have. */
export const handlings: readonly string[] = [
  ...['notApplicable', 'notAssigned', 'missing', 'zeroTarget', 'zeroActual'].flatMap((situation) =>
    ['refused', 'excluded', 'renormalised', 'zero'].map((handling) => `${situation} ${handling}`),
  ),
  'notAssigned comparedApart',
  'zeroTarget comparedApart',
  'zeroTarget notAssigned',
  'zeroActual full',
];

export const tiePolicies = all<TiePolicy>({ standard: true, modified: true, dense: true, fractional: true });
export const tieBreakKinds = all<TieBreak['kind']>({ node: true, given: true });
export const nodeStatuses = all<NodeStatus>({
  scored: true,
  excluded: true,
  renormalised: true,
  notAsked: true,
  refused: true,
});
export const roundingModes = all<RoundingMode>({
  'half-up': true,
  'half-even': true,
  up: true,
  down: true,
  ceiling: true,
  floor: true,
});
export const entryKinds = all<EntryKind>({
  points: true,
  passed: true,
  grade: true,
  actual: true,
  count: true,
  events: true,
  lateness: true,
  date: true,
  rank: true,
  votes: true,
  figures: true,
  notApplicable: true,
});
export const normalisations = all<Normalisation['kind']>({
  asIs: true,
  minMax: true,
  zScore: true,
  rank: true,
  percentile: true,
  distanceToTarget: true,
});
export const aggregations = all<Aggregation['kind']>({ sum: true, mean: true, weighted: true, geometric: true });
export const missingKinds = all<MissingKind>({ withheld: true, notApplicable: true, notSurveyed: true });
export const bandKinds = all<IndexBands['kind']>({ thresholds: true, quantiles: true, naturalBreaks: true });
