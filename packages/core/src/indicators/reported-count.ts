import type { CombinedVerdict } from './combine-verdicts.ts';
import type { QuantityOf } from './quantity.ts';
import type { Reason } from './target-assessment.ts';

/** A verdict on a whole set with its reason. */
export interface SetVerdict {
  readonly verdict: Exclude<CombinedVerdict, 'NOT_ASSESSABLE'>;
  readonly reason: Reason;
}

/** Both readings of "đạt và vượt" for a set (R6). */
export interface SetReadings {
  readonly ALL_MET: SetVerdict;
  readonly EACH_EXCEEDED: SetVerdict;
}

/**
 * What a reported "m of n" says of a set of `expected` members (the reported n where that is not printed). All are met
 * only where m reaches both numbers; how many went beyond their target is known only where the report says so.
 */
export function readReportedCount(count: QuantityOf<'count'>, expected: number | null): SetReadings {
  return {
    ALL_MET: settledBy(count.m, count.n, expected),
    EACH_EXCEEDED: settledBy(count.m === 0 ? 0 : count.exceeded, count.n, expected),
  };
}

function settledBy(met: number | undefined, n: number | undefined, expected: number | null): SetVerdict {
  if (met === undefined || (expected === null && met > 0)) {
    return { verdict: 'NO_DATA', reason: { code: 'MEMBERS_NOT_FOUND', data: { known: met ?? 0, expected } } };
  }
  const reason: Reason = { code: 'SET_COUNTED', data: { met, expected: expected ?? 0 } };
  if (met === 0) return { verdict: 'MISSED', reason };
  const all = met >= (expected ?? 0) && met >= (n ?? 0);
  return { verdict: all ? 'MET' : 'PARTLY_MET', reason };
}
