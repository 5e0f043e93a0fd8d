import type { RankInterval } from './quantity.ts';
import { rankText } from './ranks.ts';
import type { Reason } from './target-assessment.ts';

/** Whether a rank lies among the first `top`; undecided where a censored rank reaches over that place. */
export function compareWithTop(
  rank: RankInterval,
  top: number,
): { readonly verdict: 'MET' | 'MISSED' | 'NOT_ASSESSABLE'; readonly reason: Reason } {
  const data = { current: rankText(rank), top };
  if (rank.to <= top) return { verdict: 'MET', reason: { code: 'RANK_AGAINST_TOP', data } };
  if (rank.from > top) return { verdict: 'MISSED', reason: { code: 'RANK_AGAINST_TOP', data } };
  return { verdict: 'NOT_ASSESSABLE', reason: { code: 'RANK_AGAINST_TOP_UNDECIDED', data } };
}
