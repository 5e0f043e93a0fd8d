import type { PlainDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Key } from '../sources/key.ts';
import type { AssessmentBook } from './assessment-book.ts';
import type { Indicator } from './indicator.ts';
import type { Target } from './target.ts';
import type { TargetAssessment } from './target-assessment.ts';

/** What is at hand while one target is assessed. */
export interface Assessing {
  readonly book: AssessmentBook;
  /** The day that the question is asked for. */
  readonly on: PlainDay;
  /** Nothing known after this day is used. */
  readonly vintage: PlainDay;
  /** Targets being assessed, outermost first: a target that leads back to one of them is a circle. */
  readonly path: readonly Key[];
  /** Assesses a member of a set on the same day and vintage; throws `TARGET_CIRCLE`, `TARGET_UNKNOWN`. */
  readonly assessMember: (member: Key) => TargetAssessment;
}

/**
 * The indicator of a target; `null` for one that names none.
 * @throws `INDICATOR_UNKNOWN` where the book does not hold it.
 */
export function indicatorOf(book: AssessmentBook, target: Target): Indicator | null {
  if (target.indicator === undefined) return null;
  const indicator = book.indicators.get(target.indicator);
  if (indicator === undefined) throw new ThiduaError('INDICATOR_UNKNOWN', { key: target.indicator });
  return indicator;
}

/**
 * A target of the book.
 * @throws `TARGET_UNKNOWN`.
 */
export function targetOf(book: AssessmentBook, key: Key): Target {
  const target = book.targets.get(key);
  if (target === undefined) throw new ThiduaError('TARGET_UNKNOWN', { key });
  return target;
}
