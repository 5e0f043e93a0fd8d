import type { Rational } from '../../numbers/rational.ts';
import type { Barring } from '../methods/prepared-method.ts';
import type { RuleName } from '../methods/rule-name.ts';
import type { ScoringProblem, Situation } from '../scoring-problem.ts';

/**
 * What a node came to:
 * `scored` it has points; `excluded`, `renormalised` it left the total, as the table declares; `notAsked` the column that
 * is looked at is not filled for it; `refused` it cannot be scored, and the total with it.
 */
export type NodeStatus = 'scored' | 'excluded' | 'renormalised' | 'notAsked' | 'refused';

/** The score of one node of one unit. Points of what is not scored are 0. */
export interface NodeScore {
  readonly status: NodeStatus;
  readonly points: Rational;
  /** Before the limits of the node and before rounding. */
  readonly raw: Rational;
  /** What could have been attained: the maximum without what was excluded; 0 for bonus and penalty. */
  readonly attainable: Rational;
  /** Of a criterion: which rule gave the points. */
  readonly rule: RuleName | null;
  /** Why it was not scored as usual. */
  readonly situation: Situation | null;
  /** Goes to the criterion that collects. */
  readonly excess: Rational | null;
  /** Of a part: by what the points of its content were multiplied, because some of it was spread over the rest. */
  readonly factor: Rational | null;
  readonly bars: readonly Barring[];
  readonly problem: ScoringProblem | null;
}

export const zero: Rational = { numerator: 0, denominator: 1 };

/** No award is barred. */
export const noBars: readonly Barring[] = [];

/** The score of a node that has no points, and perhaps why. */
export function withoutPoints(
  status: Exclude<NodeStatus, 'scored'>,
  situation: Situation | null = null,
  problem: ScoringProblem | null = null,
): NodeScore {
  return {
    status,
    points: zero,
    raw: zero,
    attainable: zero,
    rule: null,
    situation,
    excess: null,
    factor: null,
    bars: noBars,
    problem,
  };
}
