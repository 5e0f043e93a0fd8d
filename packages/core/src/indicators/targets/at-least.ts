import { assessNumber } from '../assess-number.ts';
import type { Assessing } from '../assessing.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/** "đạt": a floor, whatever the direction of the indicator. */
export function assessAtLeast(
  target: Target,
  { value }: PredicateOf<'atLeast'>,
  assessing: Assessing,
): Outcome<VerdictOf<'atLeast'>> {
  return assessNumber(assessing, target, { value, better: 'UP' });
}
