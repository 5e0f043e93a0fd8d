import { toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { MethodOutcome } from './prepared-method.ts';

/** Refuses a result or a plan below 0, of which no share can be taken. `node` is the key of the criterion. */
export function negativeEntry(node: string, value: Rational): MethodOutcome {
  return { problem: { code: 'SCORE_ENTRY_INVALID', data: { node, value: toFraction(value), fault: 'negative' } } };
}
