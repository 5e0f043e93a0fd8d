import { assessNumber, betterSide, type ComparedFigure } from '../assess-number.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import type { Outcome } from '../outcome.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { Reason } from '../target-assessment.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * "khoảng": neither the law nor the documents say how far below still counts, so that none is assumed. Without a
 * tolerance of its own a value on the worse side is MISSED, and the reason says that none was given.
 */
export function assessAbout(
  target: Target,
  { value, tolerance }: PredicateOf<'about'>,
  assessing: Assessing,
): Outcome<VerdictOf<'about'>> {
  const reasonFor = (figure: ComparedFigure): Reason => {
    const data = { value: figure.value, target: value };
    if (figure.withinTolerance && tolerance !== undefined) {
      return { code: 'WITHIN_TOLERANCE', data: { ...data, tolerance } };
    }
    const ungiven = figure.verdict === 'MISSED' && tolerance === undefined;
    return { code: ungiven ? 'NO_TOLERANCE_GIVEN' : 'VALUE_AGAINST_TARGET', data };
  };
  return assessNumber(assessing, target, {
    value,
    better: betterSide(indicatorOf(assessing.book, target)),
    ...(tolerance === undefined ? {} : { tolerance }),
    reasonFor,
  });
}
