import { isInInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Era } from './era.ts';

/** The era that `day` lies in, or undefined: eras of one thing neither overlap nor, where law-lint looks, leave gaps. */
export function eraOn<T>(eras: readonly Era<T>[], day: PlainDay): Era<T> | undefined {
  return eras.find((era) => isInInterval(day, era));
}
