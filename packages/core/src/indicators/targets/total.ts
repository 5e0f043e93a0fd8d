import { assessNumber, betterSide } from '../assess-number.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/** A flow over the whole period, reported as such or added up from all its parts. A rate of growth does not fit. */
export function assessTotal(
  target: Target,
  { value }: PredicateOf<'total'>,
  assessing: Assessing,
): Outcome<VerdictOf<'total'>> {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator?.accumulation === 'GROWTH') {
    return outcome(
      'NOT_ASSESSABLE',
      { code: 'INDICATOR_MISFIT', data: { indicator: indicator.key, kind: 'total' } },
      [],
    );
  }
  return assessNumber(assessing, target, { value, better: betterSide(indicator) });
}
