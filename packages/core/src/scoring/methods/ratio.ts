import { compare, multiply } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { isRatio, ratioOf } from './ratio-of.ts';

/** Actual ÷ plan × maximum, at most the maximum. */
export interface Ratio {
  readonly kind: 'ratio';
}

const one = rational(1);

export function prepareRatio(_method: Ratio, max: Rational, node: string): PreparedMethod {
  return preparedFor('actual', {
    needsTarget: true,
    score: (given) => {
      const ratio = ratioOf(given, 'direct', node);
      if (!isRatio(ratio)) return ratio;
      if (compare(ratio, one) >= 0) return { points: max, rule: 'ratioReached' };
      return { points: multiply(ratio, max), rule: 'ratio' };
    },
  });
}
