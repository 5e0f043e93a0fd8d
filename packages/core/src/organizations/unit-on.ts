import { type PlainDay, parseDay } from '../calendar/plain-day.ts';
import type { AdminUnit } from './admin-unit.ts';
import { unitEnded } from './unit-ended.ts';
import { unitNotYet } from './unit-not-yet.ts';
import { livesOf, livesOn, type UnitRegister } from './unit-register.ts';

/**
 * The unit that a code names on a day: `24` is Bắc Giang on 2024-12-31 and Bắc Ninh on 2025-07-01.
 * @throws `UNIT_UNKNOWN`; `UNIT_NOT_YET` before the first life of the code; `UNIT_ENDED` after a life with no other on
 * that day, naming the successors that live then; `DAY_MALFORMED`.
 */
export function unitOn(register: UnitRegister, code: string, day: PlainDay): AdminUnit {
  const lives = livesOf(register, code);
  parseDay(day);
  const latest = lives.findLast((life) => life.validFrom <= day);
  if (latest === undefined) throw unitNotYet(lives[0], day);
  if (!livesOn(latest, day)) throw unitEnded(register, latest, day);
  return latest;
}
