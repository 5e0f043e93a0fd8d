import { compare } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { checkedDecimal, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { outsideOf } from './direct.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/** A person adds or takes away within stated limits: from `lowest`, at most 0, to the maximum. */
export interface PlusMinus {
  readonly kind: 'plusMinus';
  readonly lowest: DecimalText;
}

export function preparePlusMinus({ lowest }: PlusMinus, max: Rational, node: string): PreparedMethod {
  const least = parseDecimal(lowest);
  return preparedFor('points', {
    score: ({ value }) => outsideOf(value.number, least, max, node) ?? { points: value.number, rule: 'plusMinus' },
  });
}

export function checkPlusMinus({ lowest }: PlusMinus, check: MethodCheck): void {
  const least = checkedDecimal(check, 'lowest', lowest);
  if (least !== null && compare(least, { numerator: 0, denominator: 1 }) > 0)
    reportFault(check, 'lowest', 'above-maximum');
  if (check.node.role === undefined) reportFault(check, 'kind', 'role');
}
