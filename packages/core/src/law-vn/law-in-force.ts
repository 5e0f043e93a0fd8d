import { type FreezeOptions, freezeLaw } from '../law/freeze-law.ts';
import type { LocalBook } from '../law/local-book.ts';
import { vietnamLaw } from './vietnam-law.ts';

/**
 * The law of Việt Nam on the day on which the dossier reached the competent body (Decree 152, Điều 60.3), with the
 * books of the ministries and provinces concerned.
 * @throws `LAW_NOT_ENCODED` before 2017-10-01 and, unless `carryOver`, from 2026-10-01; `DAY_MALFORMED`.
 */
export function lawInForce<const Books extends readonly LocalBook[] = []>(options: FreezeOptions<Books>) {
  return freezeLaw(vietnamLaw, options);
}
