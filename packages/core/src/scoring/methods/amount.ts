import { compare } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { checkedDecimal, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';

/** Points as a number or as a per cent of the criterion's maximum (điểm chuẩn); never below 0. */
export type Amount = { readonly points: DecimalText } | { readonly percentOfMax: DecimalText };

export function pointsOfAmount(amount: Amount, max: Rational): Rational {
  if ('points' in amount) return parseDecimal(amount.points);
  return multiplyDivide(parseDecimal(amount.percentOfMax), max, rational(100));
}

export function checkAmount(check: MethodCheck, where: string, amount: Amount): void {
  const field = 'points' in amount ? 'points' : 'percentOfMax';
  const text = 'points' in amount ? amount.points : amount.percentOfMax;
  const value = checkedDecimal(check, `${where}.${field}`, text);
  if (value !== null && value.numerator < 0) reportFault(check, `${where}.${field}`, 'negative');
}

/** As {@link checkAmount}, for what may not exceed the maximum of the criterion. */
export function checkAmountWithin(check: MethodCheck, where: string, amount: Amount): void {
  const known = check.found.length;
  checkAmount(check, where, amount);
  if (check.max === null || check.found.length > known) return;
  if (compare(pointsOfAmount(amount, check.max), check.max) > 0) reportFault(check, where, 'above-maximum');
}
