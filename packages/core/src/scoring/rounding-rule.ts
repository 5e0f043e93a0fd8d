import { divide, multiply } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { remainderOf } from '../numbers/integer.ts';
import type { Rational } from '../numbers/rational.ts';
import { type RoundingMode, roundTo } from '../numbers/rounding.ts';
import type { DecimalText } from './decimal-text.ts';

/** Where a table or an index rounds: to whole multiples of `to` (`0.01`, `0.25`, `1`), in the declared mode. */
export interface RoundingRule {
  readonly to: DecimalText;
  readonly mode: RoundingMode;
}

/** A rule with its step read. */
export interface PreparedRounding {
  readonly step: Rational;
  readonly mode: RoundingMode;
}

/** `null` for no rule. */
export function prepareRounding(rule: RoundingRule | undefined): PreparedRounding | null {
  return rule === undefined ? null : { step: parseDecimal(rule.to), mode: rule.mode };
}

/** The value itself without a rule. */
export function rounded(value: Rational, rule: PreparedRounding | null): Rational {
  if (rule === null || liesOnStep(value, rule.step)) return value;
  return multiply(roundTo(divide(value, rule.step), 0, rule.mode), rule.step);
}

/** Whether it is a multiple of the step already, as far as that is seen without dividing. */
function liesOnStep({ denominator }: Rational, step: Rational): boolean {
  return step.numerator === 1 && remainderOf(step.denominator, denominator) === 0;
}
