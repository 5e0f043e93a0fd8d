import { assessNumber, betterSide } from '../assess-number.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * A rate of growth, published as such for the whole period: it is neither averaged from parts of the period nor
 * computed from levels, whose prices may differ. An indicator that is no rate of growth does not fit.
 */
export function assessGrowth(
  target: Target,
  { rate }: PredicateOf<'growth'>,
  assessing: Assessing,
): Outcome<VerdictOf<'growth'>> {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator !== null && indicator.accumulation !== 'GROWTH') {
    return outcome(
      'NOT_ASSESSABLE',
      { code: 'INDICATOR_MISFIT', data: { indicator: indicator.key, kind: 'growth' } },
      [],
    );
  }
  return assessNumber(assessing, target, { value: rate, better: betterSide(indicator) });
}
