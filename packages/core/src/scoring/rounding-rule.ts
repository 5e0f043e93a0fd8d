import { parseDecimal } from '../numbers/decimal.ts';
import { multiplyIntegers, remainderOf } from '../numbers/integer.ts';
import { type Rational, reduced } from '../numbers/rational.ts';
import { type RoundingMode, roundedUnits } from '../numbers/rounding.ts';
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
  const { step } = rule;
  // how many steps it is; whole numbers of them come out alike whether or not that fraction is in lowest terms
  const steps = {
    numerator: multiplyIntegers(value.numerator, step.denominator),
    denominator: multiplyIntegers(value.denominator, step.numerator),
  };
  return reduced(multiplyIntegers(roundedUnits(steps, 0, rule.mode), step.numerator), step.denominator);
}

/** Whether it is a multiple of the step already, as far as that is seen without dividing. */
function liesOnStep({ denominator }: Rational, step: Rational): boolean {
  return step.numerator === 1 && remainderOf(step.denominator, denominator) === 0;
}
