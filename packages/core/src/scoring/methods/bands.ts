import { compare } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { checkedDecimal, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type Amount, checkAmountWithin, pointsOfAmount } from './amount.ts';
import { negativeEntry } from './negative-entry.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/**
 * Points by the band in which the result lies, the best band first: each has its limit, which belongs to it.
 * `higher`: from the limit upward (95, 90, 80); `lower`: from the limit downward (0, 2, 5).
 * What no band reaches has `otherwise`, which need not be 0.
 */
export interface Bands {
  readonly kind: 'bands';
  readonly of: 'actual' | 'percentOfTarget';
  readonly better: 'higher' | 'lower';
  readonly bands: readonly { readonly limit: DecimalText; readonly amount: Amount }[];
  readonly otherwise: Amount;
}

export function prepareBands({ of, better, bands, otherwise }: Bands, max: Rational, node: string): PreparedMethod {
  const read = bands.map(({ limit, amount }) => ({ limit: parseDecimal(limit), points: pointsOfAmount(amount, max) }));
  const rest = pointsOfAmount(otherwise, max);
  const wanted = better === 'higher' ? -1 : 1;
  const hundred = rational(100);
  return preparedFor('actual', {
    needsTarget: of === 'percentOfTarget',
    score: ({ value, target }) => {
      if (target !== null && target.numerator === 0) return { situation: 'zeroTarget' };
      if (target !== null && target.numerator < 0) return negativeEntry(node, target);
      const measured = target === null ? value.number : multiplyDivide(value.number, hundred, target);
      const band = read.find(({ limit }) => compare(measured, limit) !== wanted);
      return band === undefined ? { points: rest, rule: 'belowBands' } : { points: band.points, rule: 'band' };
    },
  });
}

export function checkBands({ better, bands, otherwise }: Bands, check: MethodCheck): void {
  if (bands.length === 0) reportFault(check, 'bands', 'empty');
  const limits = bands.map(({ limit }, index) => checkedDecimal(check, `bands[${index}].limit`, limit));
  limits.forEach((limit, index) => {
    const before = limits[index - 1] ?? null;
    const order = limit === null || before === null ? null : compare(before, limit);
    if (order !== null && order !== (better === 'higher' ? 1 : -1))
      reportFault(check, `bands[${index}].limit`, 'order');
  });
  [...bands.map(({ amount }) => amount), otherwise].forEach((amount, index) => {
    const where = index === bands.length ? 'otherwise' : `bands[${index}].amount`;
    checkAmountWithin(check, where, amount);
  });
}
