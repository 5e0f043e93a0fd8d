import { compare } from '../../numbers/arithmetic.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { multiplyDivide } from '../../numbers/multiply-divide.ts';
import type { Rational } from '../../numbers/rational.ts';
import { type MethodOutcome, type PreparedMethod, preparedFor } from './prepared-method.ts';

/** Votes ÷ voters × maximum. */
export interface ShareOfVotes {
  readonly kind: 'shareOfVotes';
}

export function prepareShareOfVotes(_method: ShareOfVotes, max: Rational, node: string): PreparedMethod {
  const invalid = (value: Rational, fault: 'zero' | 'above-maximum'): MethodOutcome => {
    return { problem: { code: 'SCORE_ENTRY_INVALID', data: { node, value: toFraction(value), fault } } };
  };
  return preparedFor('votes', {
    score: ({ value: { votes, of } }) => {
      if (of.numerator === 0) return invalid(of, 'zero');
      if (compare(votes, of) > 0) return invalid(votes, 'above-maximum');
      return { points: multiplyDivide(votes, max, of), rule: 'votes' };
    },
  });
}
