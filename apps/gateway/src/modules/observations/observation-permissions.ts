import {
  advanceObservation,
  correctObservation,
  type NextFigure,
  type Observation,
  type ObservationProblem,
  type ObservationResult,
  verifyObservation,
} from '@thidua/core';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import type { ObservationStep } from './use-cases/ways-to-follow.ts';

/** Problems that lie in what is sent, and not in the figure as it is. */
const ofInput: ReadonlySet<ObservationProblem['code']> = new Set<ObservationProblem['code']>([
  'OBSERVATION_REASON_MISSING',
  'OBSERVATION_UNCHANGED',
]);

/** The rules that a step, correction or verification of today would break, whatever it says. */
export function rulesAgainst(
  act: ObservationStep | 'correct' | 'verify',
  old: Observation,
  { supersededBy, today }: { readonly supersededBy: string | null; readonly today: string },
): readonly BrokenRule[] {
  const next: NextFigure = {
    key: `${old.key}.next`,
    quantity: old.quantity,
    on: today,
    source: old.source,
    why: '',
    supersededBy,
  };
  const result = resultOf(act, old, next);
  return result.kind === 'done' ? [] : result.problems.filter(({ code }) => !ofInput.has(code)).map(brokenRule);
}

function resultOf(act: ObservationStep | 'correct' | 'verify', old: Observation, next: NextFigure): ObservationResult {
  if (act === 'correct') return correctObservation(old, next);
  if (act === 'verify') return verifyObservation(old, next);
  return advanceObservation(old, act, next);
}
