import { isRatedAtLeast, type Rating } from '../facts/rating.ts';
import { countsAs, type HonourAsked } from './honour-asked.ts';
import type { Scene } from './scene.ts';

/** What makes a year count in a run: a rating, or one of these titles for that year; one of the two is enough. */
export interface YearAsked {
  readonly rated?: Rating;
  readonly orHeld?: readonly string[];
}

/** Whether a year counts; a year before the window or before the end of a discipline does not. */
export function statusOfYear({ rated, orHeld }: YearAsked, scene: Scene, year: number): 'yes' | 'no' | 'maybe' {
  if (year < scene.possibleFrom) return 'no';
  const found = foundIn(rated, orHeld, scene, year);
  return found === 'yes' && year < scene.sureFrom ? 'maybe' : found;
}

function foundIn(
  rated: Rating | undefined,
  orHeld: readonly string[] | undefined,
  { facts }: Scene,
  year: number,
): 'yes' | 'no' | 'maybe' {
  let found: 'no' | 'maybe' = 'no';
  if (rated !== undefined) {
    const rating = facts.ratings?.[year];
    if (rating === undefined) found = 'maybe';
    else if (isRatedAtLeast(rating, rated)) return 'yes';
  }
  if (orHeld === undefined) return found;
  if (facts.honours === undefined) return 'maybe';
  const asked: HonourAsked = { awards: orHeld };
  for (const honour of facts.honours) {
    if (honour.year === year && countsAs(honour, asked) === 'yes') return 'yes';
  }
  return found;
}

/** Paths that would settle a year. */
export function missingOfYear({ rated, orHeld }: YearAsked, scene: Scene, year: number): string[] {
  const missing: string[] = [];
  if (rated !== undefined && scene.facts.ratings?.[year] === undefined) missing.push(`ratings.${year}`);
  else if (orHeld !== undefined && scene.facts.honours === undefined) missing.push('honours');
  return missing;
}
