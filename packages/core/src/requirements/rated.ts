import { isRatedAtLeast, type Rating } from '../facts/rating.ts';
import type { Finding } from './finding.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** How the task of the year in question was completed. */
export interface Rated {
  readonly kind: 'rated';
  readonly atLeast: Rating;
}

/** `rated('good')` is “hoàn thành tốt nhiệm vụ trở lên”, in the year that the nomination is for. */
export function rated(atLeast: Rating): Rated {
  return { kind: 'rated', atLeast };
}

export function evaluateRated(requirement: Rated, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const rating = scene.facts.ratings?.[scene.year];
  const outcome =
    scene.year < scene.floor
      ? 'unmet'
      : rating === undefined
        ? 'unknown'
        : isRatedAtLeast(rating, requirement.atLeast)
          ? 'met'
          : 'unmet';
  if (trace !== null) {
    const missing = outcome === 'unknown' ? [`ratings.${scene.year}`] : nothingMissing;
    trace.push(leafFinding(requirement, outcome, rating === undefined ? nothingObserved : { value: rating }, missing));
  }
  return outcome;
}
