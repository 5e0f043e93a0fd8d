import { add, compare, divide, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
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
    score: (given, { best }) => {
      const problem = negativeOf(given, node);
      if (problem !== null) return problem;
      const { value, target } = given;
      if (target === null || target.numerator === 0) return { situation: 'zeroTarget' };
      if (value.number.numerator === 0) return { points: nothing, rule: 'relativeNothing' };
      const side = compare(value.number, target);
      if (side < 0) return { points: multiplyDivide(atTarget, value.number, target), rule: 'relativeBelow' };
      if (side === 0) return { points: atTarget, rule: 'relativeReached' };
      const excess = divide(subtract(value.number, target), target);
      if (best === null || compare(excess, best) >= 0) return { points: max, rule: 'relativeLeader' };
      return { points: add(atTarget, multiplyDivide(above, excess, best)), rule: 'relativeAbove' };
    },
    scoreApart: (given, { bestApart }) => {
      const problem = negativeOf(given, node);
      if (problem !== null) return problem;
      const { number } = given.value;
      if (number.numerator === 0 || bestApart === null) return { points: nothing, rule: 'relativeNothing' };
      return { points: multiplyDivide(max, number, bestApart), rule: 'relativeApart' };
    },
  });
}

/** How far a unit is above its target, as a share of it; `null` where it is not above it. */
export function excessOf({ value, target }: Given<Actual>): Rational | null {
  if (target === null || target.numerator <= 0 || value.number.numerator <= 0) return null;
  return compare(value.number, target) > 0 ? divide(subtract(value.number, target), target) : null;
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
