import { compare, isMultiple } from '../../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
import { checkedPositive, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type MethodOutcome, type PreparedMethod, preparedFor } from './prepared-method.ts';

/** A person gives 0 to the maximum, in multiples of `step` where the table names one (0.25, 0.5). */
export interface Direct {
  readonly kind: 'direct';
  readonly step?: DecimalText;
}

const nothing: Rational = { numerator: 0, denominator: 1 };

export function prepareDirect({ step }: Direct, max: Rational, node: string): PreparedMethod {
  const every = step === undefined ? null : parseDecimal(step);
  return preparedFor('points', {
    score: ({ value }): MethodOutcome => {
      const outside = outsideOf(value.number, nothing, max, node);
      if (outside !== null) return outside;
      if (every !== null && !isMultiple(value.number, every)) {
        const data = { node, value: toFraction(value.number), fault: 'not-in-steps' } as const;
        return { problem: { code: 'SCORE_ENTRY_INVALID', data } };
      }
      return { points: value.number, rule: 'direct' };
    },
  });
}

/** The problem of points that a person may not give; `null` where he may. */
export function outsideOf(points: Rational, least: Rational, most: Rational, node: string): MethodOutcome | null {
  if (compare(points, least) >= 0 && compare(points, most) <= 0) return null;
  const [text, from, to] = [points, least, most].map((value) => toExactDecimal(value) ?? toFraction(value));
  return { problem: { code: 'SCORE_OUTSIDE', data: { node, points: text ?? '', least: from ?? '', most: to ?? '' } } };
}

export function checkDirect({ step }: Direct, check: MethodCheck): void {
  if (step !== undefined) checkedPositive(check, 'step', step);
  if (check.node.role === 'penalty') reportFault(check, 'kind', 'role');
}
