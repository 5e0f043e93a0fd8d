import { type Assessing, indicatorOf } from '../assessing.ts';
import { compareRankWithBase, compareValueWithBase } from '../compare-with-base.ts';
import { missingFigure } from '../missing-figure.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { Reading } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "cao hơn năm trước" of an index may mean its score or its rank: both readings are given, and the declared default
 * decides, even where only the other one is known.
 */
export function assessBetterThanBaseline(
  target: Target,
  { base, defaultReading }: PredicateOf<'betterThanBaseline'>,
  assessing: Assessing,
): Outcome<VerdictOf<'betterThanBaseline'>> {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period: target.period });
  const score = compareValueWithBase(assessing, target, indicator, base);
  const rank = compareRankWithBase(assessing, target, indicator, base);
  const readings: readonly Reading[] = [
    { name: 'SCORE', isDefault: defaultReading === 'SCORE', verdict: score.verdict, reason: score.reason },
    { name: 'RANK', isDefault: defaultReading === 'RANK', verdict: rank.verdict, reason: rank.reason },
  ];
  return { ...(defaultReading === 'SCORE' ? score : rank), readings };
}
