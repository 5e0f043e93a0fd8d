import type { Rating } from '../facts/rating.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import { missingOfYear, statusOfYear, type YearAsked } from './year-asked.ts';

/** Every year of the window up to the proposal, with this rating or one of the titles (Decree 152, Điều 33.7). */
export interface EveryYear extends YearAsked {
  readonly kind: 'everyYear';
}

export function everyYear(rated: Rating, orHeld?: readonly string[]): EveryYear {
  return { kind: 'everyYear', rated, ...(orHeld === undefined ? {} : { orHeld }) };
}

export function evaluateEveryYear(requirement: EveryYear, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  // Of a window whose beginning is not known, only the sure years can fail, and nothing can be surely met.
  const beginning = Number.isFinite(scene.possibleFrom);
  const first = beginning ? scene.possibleFrom : Number.isFinite(scene.sureFrom) ? scene.sureFrom : scene.until + 1;
  let outcome: RequirementOutcome = beginning ? 'met' : 'unknown';
  let failed: number | undefined;
  const missing: string[] = [...scene.windowMissing];
  for (let year = scene.until; year >= first; year--) {
    const status = statusOfYear(requirement, { ...scene, sureFrom: first }, year);
    if (status === 'yes') continue;
    if (status === 'maybe') missing.push(...missingOfYear(requirement, scene, year));
    else failed ??= year;
    outcome = status === 'no' && year >= scene.sureFrom ? 'unmet' : outcome === 'met' ? 'unknown' : outcome;
  }
  if (trace !== null)
    trace.push(leafFinding(requirement, outcome, failed === undefined ? {} : { value: failed }, missing));
  return outcome;
}
