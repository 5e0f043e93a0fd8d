import { lastDayOf } from '../../calendar/due.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { missingFigure } from '../missing-figure.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import { reachStatus } from '../reach-status.ts';
import type { Target } from '../target.ts';
import type { Reading } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "đạt chuẩn … trước năm 2025": by the year that the standard was met for, or by the day of the decision (a year may
 * be recognised months after it ended). Both readings are given; the declared default decides.
 */
export function assessStatus(
  target: Target,
  { due, defaultReading }: PredicateOf<'status'>,
  assessing: Assessing,
): Outcome<VerdictOf<'status'>> {
  const { scope, period } = target;
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period, lastDay: lastDayOf(due) });
  const found = reachStatus(assessing, { indicator, scope, period, due });
  const readings = (['STANDARD_YEAR', 'DECISION_DAY'] as const).map((name): Reading => {
    const { verdict, reason } = found[name];
    return { name, isDefault: name === defaultReading, verdict, reason };
  });
  return { ...found[defaultReading], readings };
}
