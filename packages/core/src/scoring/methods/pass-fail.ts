import type { Rational } from '../../numbers/rational.ts';
import { rational } from '../../numbers/rational.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/** All of the maximum or nothing. */
export interface PassFail {
  readonly kind: 'passFail';
}

export function preparePassFail(_method: PassFail, max: Rational): PreparedMethod {
  const nothing = rational(0);
  return preparedFor('passed', {
    score: ({ value }) => (value.passed ? { points: max, rule: 'passed' } : { points: nothing, rule: 'failed' }),
  });
}
