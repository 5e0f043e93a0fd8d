import {
  type ActionOf,
  advanceObservation,
  correctObservation,
  observationTransitions,
  verifyObservation,
} from '@thidua/core';
import type { Following } from './follow-observation.ts';

export type ObservationStep = ActionOf<typeof observationTransitions>;

/** Ước, sơ bộ, chính thức, điều chỉnh: the next status. */
export const advancing = (step: ObservationStep): Following => ({
  action: 'observation.advance',
  written: () => ({ status: observationTransitions.actions[step].to }),
  act: (old, next) => advanceObservation(old, step, next),
});

/** The same status and voice, another value: it supersedes the wrong one. */
export const correcting: Following = {
  action: 'observation.correct',
  written: ({ key }) => ({ supersedes: key }),
  act: correctObservation,
};

/** What somebody above found for the same thing, beside what was declared. */
export const verifying: Following = {
  action: 'observation.verify',
  written: () => ({ voice: 'VERIFIED' }),
  act: verifyObservation,
};
