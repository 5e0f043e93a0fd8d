import { compare } from '../../numbers/arithmetic.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { negativeEntry } from './negative-entry.ts';
import type { Given, MethodOutcome } from './prepared-method.ts';
import type { ReadValues } from './read-value.ts';

const nothing = rational(0);

/** A ratio that is not worked out yet: most are only compared with 1, or multiplied. */
export interface OpenRatio {
  readonly of: Rational;
  /** Not 0. */
  readonly over: Rational;
}

/** The ratio of one unit, or why there is none: a divisor of 0, a figure below 0. */
export function ratioOf(
  { value, target }: Given<ReadValues['actual']>,
  direction: 'direct' | 'inverse',
  node: string,
): OpenRatio | MethodOutcome {
  const plan = target ?? nothing;
  const { number } = value;
  if (number.numerator < 0) return negativeEntry(node, number);
  if (plan.numerator < 0) return negativeEntry(node, plan);
  if (direction === 'direct') {
    return plan.numerator === 0 ? { situation: 'zeroTarget' } : { of: number, over: plan };
  }
  if (number.numerator === 0) return { situation: 'zeroActual' };
  return plan.numerator === 0 ? { situation: 'zeroTarget' } : { of: plan, over: number };
}

export function isRatio(found: OpenRatio | MethodOutcome): found is OpenRatio {
  return (found as Partial<OpenRatio>).over !== undefined;
}

/** So many times the ratio. */
export function shareOf(points: Rational, { of, over }: OpenRatio): Rational {
  return multiplyDivide(points, of, over);
}

/** −1 where the ratio is below 1, 1 where it is above. */
export function compareWithOne({ of, over }: OpenRatio): -1 | 0 | 1 {
  return compare(of, over);
}
