import { compare, divide, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import type { Rational } from '../../numbers/rational.ts';
import { roundTo } from '../../numbers/rounding.ts';
import { checkedPositive, type MethodCheck } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type Amount, checkAmount, pointsOfAmount } from './amount.ts';

/**
 * “Cứ vượt 1 % cộng k điểm”: for each `every` (per cent, or units of measure) an amount, up to `most` altogether.
 * `whole` counts full steps only, `proportional` also what is left of one; a table has to say which.
 */
export interface StepRule {
  readonly every: DecimalText;
  readonly amount: Amount;
  readonly counting: 'whole' | 'proportional';
  readonly most?: Amount;
}

/** From a distance of at least 0 to points. */
export function prepareSteps(rule: StepRule, max: Rational): (distance: Rational) => Rational {
  const every = parseDecimal(rule.every);
  const amount = pointsOfAmount(rule.amount, max);
  const most = rule.most === undefined ? null : pointsOfAmount(rule.most, max);
  return (distance) => {
    const points =
      rule.counting === 'whole'
        ? multiply(roundTo(divide(distance, every), 0, 'floor'), amount)
        : multiplyDivide(distance, amount, every);
    return most !== null && compare(points, most) > 0 ? most : points;
  };
}

export function checkSteps(check: MethodCheck, where: string, rule: StepRule): void {
  checkedPositive(check, `${where}.every`, rule.every);
  checkAmount(check, `${where}.amount`, rule.amount);
  if (rule.most !== undefined) checkAmount(check, `${where}.most`, rule.most);
}
