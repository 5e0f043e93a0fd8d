import { addDays } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Facts } from '../facts/facts.ts';
import type { LawInForce, StandardInForce } from '../law/law-in-force.ts';
import type { Scene } from '../requirements/scene.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { Nomination } from './nomination.ts';

const nothing: readonly string[] = [];

/**
 * The standard that a nomination is asked of.
 * @throws `AWARD_UNKNOWN`, `AWARD_NOT_ENCODED`.
 */
export function standardInForce(award: string, law: LawInForce): StandardInForce {
  const standard = Object.hasOwn(law.awards, award) ? law.awards[award] : undefined;
  if (standard !== undefined) return standard;
  if (law.notEncoded.includes(award)) throw new ThiduaError('AWARD_NOT_ENCODED', { award, on: law.on });
  throw new ThiduaError('AWARD_UNKNOWN', {
    award: award.slice(0, 50),
    on: law.on,
    nearest: nearestName(award, Object.keys(law.awards)),
  });
}

export function setScene({ award, year, proposedOn, achievement, facts }: Nomination, law: LawInForce): Scene {
  const floor = law.reset === null ? Number.NEGATIVE_INFINITY : firstYearThatCounts(facts.discipline);
  return {
    facts,
    award,
    year,
    achievement,
    on: proposedOn ?? law.on,
    until: year,
    sureFrom: floor,
    possibleFrom: floor,
    floor,
    windowMissing: nothing,
    standards: law.awards,
  };
}

/** After the last discipline; the year in which it ended counts only where it ended with the year before. */
function firstYearThatCounts(discipline: Facts['discipline']): number {
  let first = Number.NEGATIVE_INFINITY;
  for (const { until } of discipline ?? []) {
    const after = addDays(until, 1);
    const year = Number(after.slice(0, 4));
    first = Math.max(first, after.endsWith('-01-01') ? year : year + 1);
  }
  return first;
}
