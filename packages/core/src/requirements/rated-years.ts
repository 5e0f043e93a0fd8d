import { isRatedAtLeast, type Rating } from '../facts/rating.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfCount, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** So many years of the window with at least this rating, not necessarily running. */
export interface RatedYears {
  readonly kind: 'ratedYears';
  readonly atLeast: Rating;
  readonly years: number;
}

/** “trong thời gian đó có từ 03 năm trở lên được công nhận hoàn thành xuất sắc nhiệm vụ”. */
export function ratedYears(years: number, atLeast: Rating): RatedYears {
  return { kind: 'ratedYears', atLeast, years };
}

export function evaluateRatedYears(requirement: RatedYears, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const register = scene.facts.ratings;
  let least = 0;
  let most = 0;
  const known: number[] = [];
  if (register !== undefined) {
    for (const year of Object.keys(register).map(Number)) {
      if (year > scene.until || year < scene.possibleFrom) continue;
      known.push(year);
      if (!isRatedAtLeast(register[year] as Rating, requirement.atLeast)) continue;
      most++;
      if (year >= scene.sureFrom) least++;
    }
  }
  const open = Number.isFinite(scene.possibleFrom)
    ? Math.max(0, scene.until - scene.possibleFrom + 1 - known.length)
    : null;
  const possible = open === null ? null : most + open;
  const outcome = outcomeOfCount(least, possible ?? Number.POSITIVE_INFINITY, requirement.years);
  if (trace !== null) {
    trace.push(
      leafFinding(requirement, outcome, { least, most: possible }, missingYears(scene, known, requirement.years)),
    );
  }
  return outcome;
}

/** The unknown years of the window, latest first; where the window has no known beginning, as many as would do. */
function missingYears(scene: Scene, known: readonly number[], needed: number): string[] {
  const first = Number.isFinite(scene.possibleFrom) ? scene.possibleFrom : scene.until - known.length - needed + 1;
  const missing: string[] = [];
  for (let year = scene.until; year >= first; year--) {
    if (!known.includes(year)) missing.push(`ratings.${year}`);
  }
  return missing.length === 0 ? [...scene.windowMissing] : missing;
}
