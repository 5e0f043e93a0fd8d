import { compare, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { checkedPositive, type MethodCheck } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/** So many points for each, together at most the maximum. */
export interface CountTimesPoints {
  readonly kind: 'countTimesPoints';
  readonly each: DecimalText;
}

export function prepareCountTimesPoints({ each }: CountTimesPoints, max: Rational): PreparedMethod {
  const points = parseDecimal(each);
  return preparedFor('count', {
    score: ({ value }) => {
      const all = multiply(value.number, points);
      return compare(all, max) > 0 ? { points: max, rule: 'countCapped' } : { points: all, rule: 'countTimesPoints' };
    },
  });
}

export function checkCountTimesPoints({ each }: CountTimesPoints, check: MethodCheck): void {
  checkedPositive(check, 'each', each);
}
