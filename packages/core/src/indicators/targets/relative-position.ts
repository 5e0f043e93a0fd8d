import { lastDayOf } from '../../calendar/due.ts';
import { assessTop } from '../assess-top.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { missingFigure } from '../missing-figure.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "nhóm dẫn đầu": nothing can be said until it is given how many lead. Then the rank among the peers decides, of the
 * year in which the due day lies, or of the target's period where no day is given.
 */
export function assessRelativePosition(
  target: Target,
  { peers, top, due }: PredicateOf<'relativePosition'>,
  assessing: Assessing,
): Outcome<VerdictOf<'relativePosition'>> {
  if (top === undefined) return outcome('NOT_ASSESSABLE', { code: 'POSITION_UNDEFINED', data: { peers } }, []);
  const lastDay = due === undefined ? null : lastDayOf(due);
  const period = lastDay === null ? target.period : lastDay.slice(0, 4);
  const when = lastDay === null ? { period } : { period, lastDay };
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, ...when });
  return assessTop(assessing, { indicator, scope: target.scope, ...when }, top);
}
