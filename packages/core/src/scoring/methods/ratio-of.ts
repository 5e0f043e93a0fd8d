import { divide } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { negativeEntry } from './negative-entry.ts';
import type { Given, MethodOutcome } from './prepared-method.ts';
import type { ReadValues } from './read-value.ts';

const nothing = rational(0);

/** The ratio of one unit, or why there is none: a divisor of 0, a figure below 0. */
export function ratioOf(
  { value, target }: Given<ReadValues['actual']>,
  direction: 'direct' | 'inverse',
  node: string,
): Rational | MethodOutcome {
  const plan = target ?? nothing;
  const { number } = value;
  if (number.numerator < 0) return negativeEntry(node, number);
  if (plan.numerator < 0) return negativeEntry(node, plan);
  if (direction === 'direct') {
    return plan.numerator === 0 ? { situation: 'zeroTarget' } : divide(number, plan);
  }
  if (number.numerator === 0) return { situation: 'zeroActual' };
  return plan.numerator === 0 ? { situation: 'zeroTarget' } : divide(plan, number);
}

export function isRatio(found: Rational | MethodOutcome): found is Rational {
  return (found as Partial<Rational>).denominator !== undefined;
}
