import { divide } from '../../numbers/arithmetic.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Given, MethodOutcome } from './prepared-method.ts';
import type { ReadValues } from './read-value.ts';

const nothing = rational(0);

/** The ratio of one unit, or why there is none: a divisor of 0, a figure below 0. */
export function ratioOf(
  { value, target }: Given<ReadValues['actual']>,
  direction: 'direct' | 'inverse',
  node: string,
): { readonly value: Rational } | MethodOutcome {
  const plan = target ?? nothing;
  const negative = [value.number, plan].find(({ numerator }) => numerator < 0);
  if (negative !== undefined) {
    const data = { node, value: toFraction(negative), fault: 'negative' } as const;
    return { problem: { code: 'SCORE_ENTRY_INVALID', data } };
  }
  if (direction === 'direct') {
    return plan.numerator === 0 ? { situation: 'zeroTarget' } : { value: divide(value.number, plan) };
  }
  if (value.number.numerator === 0) return { situation: 'zeroActual' };
  return plan.numerator === 0 ? { situation: 'zeroTarget' } : { value: divide(plan, value.number) };
}

export function isRatio(found: { readonly value: Rational } | MethodOutcome): found is { readonly value: Rational } {
  return 'value' in found;
}
