import { lastDayOf } from '../calendar/due.ts';
import { lastDayOfPeriod } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Target } from './target.ts';

/**
 * The last day on which the target can still be reached in time: its own due date where its kind carries one, else the
 * last day of its period. Milestones carry their own dates, which lie within the period of their target.
 */
export function targetDeadline({ predicate, period }: Pick<Target, 'predicate' | 'period'>): PlainDay {
  switch (predicate.kind) {
    case 'status':
    case 'namedUnits':
      return lastDayOf(predicate.due);
    case 'relativePosition':
      return predicate.due === undefined ? lastDayOfPeriod(period) : lastDayOf(predicate.due);
    default:
      return lastDayOfPeriod(period);
  }
}
