import { previousPeriod } from '../../calendar/period-sequence.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { type BaseVerdict, compareRankWithBase, compareValueWithBase } from '../compare-with-base.ts';
import { editionBefore } from '../edition-state.ts';
import { missingFigure } from '../missing-figure.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { Reading } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "cải thiện", "giảm thiểu": direction only. Where no base is printed, the edition (or the period) before is taken, and
 * that is recorded as a reading. Of an index the score decides, or the rank where the scores are not known; both
 * readings are given.
 */
export function assessImprovement(
  target: Target,
  predicate: PredicateOf<'improvement'>,
  assessing: Assessing,
): Outcome<VerdictOf<'improvement'>> {
  const { period } = target;
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period });
  const base = predicate.base ?? editionBefore(indicator, period) ?? previousPeriod(period);
  const value = compareValueWithBase(assessing, target, indicator, base);
  const rank = compareRankWithBase(assessing, target, indicator, base);
  const byRank = indicator.valueType === 'RANK' || (isCompared(rank) && !isCompared(value));
  const found = byRank ? rank : value;
  return {
    ...found,
    readings: [
      ...baseReading(predicate, found, indicator.periodicity === 'EDITION'),
      ...measureReadings(value, rank, byRank),
    ],
  };
}

function baseReading(
  { base }: PredicateOf<'improvement'>,
  { verdict, reason }: Outcome<BaseVerdict>,
  isIndex: boolean,
): readonly Reading[] {
  if (base !== undefined) return [];
  return [{ name: isIndex ? 'PREVIOUS_EDITION' : 'PREVIOUS_PERIOD', isDefault: true, verdict, reason }];
}

/** Score and rank are two readings only where at least one rank could be compared. */
function measureReadings(value: Outcome<BaseVerdict>, rank: Outcome<BaseVerdict>, byRank: boolean): readonly Reading[] {
  if (!isCompared(rank)) return [];
  return [
    { name: 'SCORE', isDefault: !byRank, verdict: value.verdict, reason: value.reason },
    { name: 'RANK', isDefault: byRank, verdict: rank.verdict, reason: rank.reason },
  ];
}

function isCompared({ verdict }: Outcome<BaseVerdict>): boolean {
  return verdict === 'MET' || verdict === 'MISSED' || verdict === 'NOT_ASSESSABLE';
}
