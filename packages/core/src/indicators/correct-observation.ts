import { commonProblems, followed, type NextFigure, reasonProblems, resultOf } from './next-observation.ts';
import type { Observation } from './observation.ts';
import type { ObservationProblem, ObservationResult } from './observation-problem.ts';
import { isSameData } from './same-data.ts';

/**
 * Mends a figure that was wrong: a new observation of the same status and voice that supersedes the old one, which
 * stays as it was said. Needs a reason and another value.
 */
export function correctObservation(old: Observation, next: NextFigure): ObservationResult {
  const same = isSameData(old.quantity, next.quantity);
  const unchanged: readonly ObservationProblem[] = same
    ? [{ code: 'OBSERVATION_UNCHANGED', data: { observation: old.key } }]
    : [];
  return resultOf([...commonProblems(old, next), ...reasonProblems(old, next), ...unchanged], {
    ...followed(old, next),
    supersedes: old.key,
  });
}

/**
 * What somebody other than the unit found for the same thing: a VERIFIED observation beside the declared one, with its
 * value or another; the two are never merged (R13), so that neither supersedes the other.
 */
export function verifyObservation(declared: Observation, next: NextFigure): ObservationResult {
  const { key, voice } = declared;
  const notDeclared: readonly ObservationProblem[] =
    voice === 'DECLARED' ? [] : [{ code: 'OBSERVATION_NOT_DECLARED', data: { observation: key, voice } }];
  return resultOf([...commonProblems(declared, next), ...notDeclared], {
    ...followed(declared, next),
    voice: 'VERIFIED',
  });
}
