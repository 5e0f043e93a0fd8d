import type { Rational } from '../../numbers/rational.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';
import { compareWithOne, isRatio, ratioOf, shareOf } from './ratio-of.ts';

/** Actual ÷ plan × maximum, at most the maximum. */
export interface Ratio {
  readonly kind: 'ratio';
}

export function prepareRatio(_method: Ratio, max: Rational, node: string): PreparedMethod {
  return preparedFor('actual', {
    needsTarget: true,
    score: (given) => {
      const ratio = ratioOf(given, 'direct', node);
      if (!isRatio(ratio)) return ratio;
      if (compareWithOne(ratio) >= 0) return { points: max, rule: 'ratioReached' };
      return { points: shareOf(max, ratio), rule: 'ratio' };
    },
  });
}
