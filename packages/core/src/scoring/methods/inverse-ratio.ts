import { compare, multiply } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { isRatio, ratioOf } from './ratio-of.ts';

/** Plan ÷ actual × maximum, at most the maximum: for what should be small (poverty, third children). */
export interface InverseRatio {
  readonly kind: 'inverseRatio';
}

const one = rational(1);

export function prepareInverseRatio(_method: InverseRatio, max: Rational, node: string): PreparedMethod {
  return preparedFor('actual', {
    needsTarget: true,
    score: (given) => {
      const ratio = ratioOf(given, 'inverse', node);
      if (!isRatio(ratio)) return ratio;
      if (compare(ratio, one) >= 0) return { points: max, rule: 'inverseRatioReached' };
      return { points: multiply(ratio, max), rule: 'inverseRatio' };
    },
  });
}
