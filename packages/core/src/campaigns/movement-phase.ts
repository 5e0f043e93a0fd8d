import { intervalOfDate } from '../calendar/partial-date.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Movement } from './movement.ts';

/** `UNKNOWN`: its end, or on that day its beginning, is not known. */
export type MovementPhase = 'NOT_BEGUN' | 'OPEN' | 'OVER' | 'UNKNOWN';

/**
 * Where a movement stands on a day. `from` counts from its first day, `until` to its last. A movement that is over
 * stays linked: campaigns went on carrying the COVID movement in 2023 (hard case 23).
 */
export function movementPhase(movement: Pick<Movement, 'from' | 'until'>, on: PlainDay): MovementPhase {
  if (movement.until !== undefined && on >= intervalOfDate(movement.until).until) return 'OVER';
  if (movement.from === undefined) return 'UNKNOWN';
  if (on < intervalOfDate(movement.from).from) return 'NOT_BEGUN';
  return movement.until === undefined ? 'UNKNOWN' : 'OPEN';
}
