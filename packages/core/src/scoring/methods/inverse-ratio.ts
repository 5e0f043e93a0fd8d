import type { Rational } from '../../numbers/rational.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { compareWithOne, isRatio, ratioOf, shareOf } from './ratio-of.ts';

/** Plan ÷ actual × maximum, at most the maximum: for what should be small (poverty, third children). */
export interface InverseRatio {
  readonly kind: 'inverseRatio';
}

export function prepareInverseRatio(_method: InverseRatio, max: Rational, node: string): PreparedMethod {
  return preparedFor('actual', {
    needsTarget: true,
    score: (given) => {
      const ratio = ratioOf(given, 'inverse', node);
      if (!isRatio(ratio)) return ratio;
      if (compareWithOne(ratio) >= 0) return { points: max, rule: 'inverseRatioReached' };
      return { points: shareOf(max, ratio), rule: 'inverseRatio' };
    },
  });
}
