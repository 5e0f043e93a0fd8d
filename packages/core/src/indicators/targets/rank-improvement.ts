import { rational } from '../../numbers/rational.ts';
import { assessTop } from '../assess-top.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { compareWithTarget } from '../compare-with-target.ts';
import { compareWithTop } from '../compare-with-top.ts';
import { missingFigure } from '../missing-figure.ts';
import { type Outcome, outcome, statusesOf } from '../outcome.ts';
import { type FoundRanks, pairOfRanks } from '../pair-of-ranks.ts';
import type { PredicateOf } from '../predicate.ts';
import { rankText } from '../ranks.ts';
import type { Target } from '../target.ts';
import type { Reason } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

type RankOutcome = Outcome<VerdictOf<'rankImprovement'>>;

/**
 * "nâng hạng": at least one place, or `by` places, or into the first `intoTop`, or both. Places gained have a ratio
 * only where a number of places is demanded. Into the first so many alone needs no base.
 */
export function assessRankImprovement(
  target: Target,
  predicate: PredicateOf<'rankImprovement'>,
  assessing: Assessing,
): RankOutcome {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period: target.period });
  const { by, intoTop, base } = predicate;
  if (by === undefined && intoTop !== undefined) {
    return assessTop(assessing, { indicator, scope: target.scope, period: target.period }, intoTop);
  }
  const ranks = pairOfRanks(assessing, target, indicator, base);
  return ranks.kind === 'none' ? ranks.outcome : judged(ranks, by, intoTop);
}

function judged(ranks: FoundRanks, by: number | undefined, intoTop: number | undefined): RankOutcome {
  const { evidence, baseline, flags } = ranks;
  const statuses = statusesOf(ranks.current, ranks.base);
  const gained = compareWithTarget({ achieved: ranks.gained, target: rational(by ?? 1), better: 'UP' });
  const numbers = by === undefined ? {} : { ratio: gained.ratio, gap: gained.gap };
  const rest = { evidence, baseline, flags, ...numbers };
  const top = intoTop === undefined ? null : compareWithTop(ranks.after, intoTop);
  if (top !== null && (top.verdict === 'MISSED' || (top.verdict !== 'MET' && gained.verdict !== 'MISSED'))) {
    return outcome(top.verdict, top.reason, statuses, rest);
  }
  const texts = { base: rankText(ranks.before), current: rankText(ranks.after) };
  const reason: Reason =
    gained.verdict === 'NOT_ASSESSABLE'
      ? { code: 'RANK_UNDECIDED', data: texts }
      : { code: 'RANK_AGAINST_BASE', data: { ...texts, improvedBy: ranks.improvedBy } };
  const verdict = gained.verdict === 'EXCEEDED' && by === undefined ? 'MET' : gained.verdict;
  return outcome(verdict, reason, statuses, rest);
}
