import { add, compare, divide, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { checkedPositive, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { negativeEntry } from './negative-entry.ts';
import { type Given, type MethodOutcome, noFigures, type PreparedMethod, preparedFor } from './prepared-method.ts';
import type { ReadValues } from './read-value.ts';

/**
 * In two stages relative to the best of the group. With maximum M, share s, target T, result A and excess
 * e = (A − T) ÷ T: nothing done → 0; A < T → s·M·A/T; A = T → s·M; the highest e above 0, and all who tie with it → M;
 * other e above 0 → s·M + (1 − s)·M·e/e of the best. Units that were not assigned the target are compared with each
 * other only (`comparedApart`): M·A over the highest A among them.
 */
export interface RelativeToBest {
  readonly kind: 'relativeToBest';
  /** s: the share of the maximum for exactly meeting the target, between 0 and 1, e.g. `"0.5"`. */
  readonly shareAtTarget: DecimalText;
}

const one = rational(1);
const nothing = rational(0);

type Actual = ReadValues['actual'];

export function prepareRelativeToBest({ shareAtTarget }: RelativeToBest, max: Rational, node: string): PreparedMethod {
  const share = parseDecimal(shareAtTarget);
  const atTarget = multiply(share, max);
  const above = subtract(max, atTarget);
  return preparedFor('actual', {
    needsTarget: true,
    compare: (usual, apart) => ({
      ...noFigures,
      best: largest(usual.map(excessOf).filter((excess) => excess !== null)),
      bestApart: largest(apart.map(({ value }) => value.number)),
    }),
    score: (asked) => {
      const problem = negativeOf(asked, node);
      if (problem !== null) return problem;
      const { value, target, figures } = asked;
      if (target === null || target.numerator === 0) return { situation: 'zeroTarget' };
      if (value.number.numerator === 0) return { points: nothing, rule: 'relativeNothing' };
      const excess = subtract(divide(value.number, target), one);
      if (excess.numerator < 0) return { points: multiply(atTarget, add(excess, one)), rule: 'relativeBelow' };
      if (excess.numerator === 0) return { points: atTarget, rule: 'relativeReached' };
      if (figures.best === null || compare(excess, figures.best) >= 0) return { points: max, rule: 'relativeLeader' };
      return { points: add(atTarget, multiply(above, divide(excess, figures.best))), rule: 'relativeAbove' };
    },
    scoreApart: (asked) => {
      const problem = negativeOf(asked, node);
      if (problem !== null) return problem;
      const { value, figures } = asked;
      if (value.number.numerator === 0 || figures.bestApart === null)
        return { points: nothing, rule: 'relativeNothing' };
      return { points: multiply(max, divide(value.number, figures.bestApart)), rule: 'relativeApart' };
    },
  });
}

/** How far a unit is above its target, as a share of it; `null` where it is not above it. */
export function excessOf({ value, target }: Given<Actual>): Rational | null {
  if (target === null || target.numerator <= 0 || value.number.numerator <= 0) return null;
  const excess = subtract(divide(value.number, target), one);
  return excess.numerator > 0 ? excess : null;
}

function negativeOf({ value, target }: Given<Actual>, node: string): MethodOutcome | null {
  const negative = value.number.numerator < 0 ? value.number : target;
  return negative === null || negative.numerator >= 0 ? null : negativeEntry(node, negative);
}

function largest(values: readonly Rational[]): Rational | null {
  return values.reduce<Rational | null>((best, one) => (best === null || compare(one, best) > 0 ? one : best), null);
}

export function checkRelativeToBest({ shareAtTarget }: RelativeToBest, check: MethodCheck): void {
  const share = checkedPositive(check, 'shareAtTarget', shareAtTarget);
  if (share !== null && compare(share, one) >= 0) reportFault(check, 'shareAtTarget', 'above-maximum');
}
