import { defineTransitions } from '../transitions/define-transitions.ts';

export type ProjectState =
  | 'PLANNED'
  | 'PROCEDURES_DONE'
  | 'CLEARING'
  | 'STARTED'
  | 'COMPLETED'
  | 'ACCEPTED'
  | 'INAUGURATED';

const states = [
  'PLANNED',
  'PROCEDURES_DONE',
  'CLEARING',
  'STARTED',
  'COMPLETED',
  'ACCEPTED',
  'INAUGURATED',
] as const satisfies readonly ProjectState[];

/**
 * Acts on a project (công trình, dự án). Land is cleared in shares, so that clearing repeats; a project without land to
 * clear starts from its procedures. Refused acceptance undoes completion: works go on.
 */
export const projectTransitions = defineTransitions({
  name: 'project',
  states,
  initial: 'PLANNED',
  actions: {
    finishProcedures: { from: ['PLANNED'], to: 'PROCEDURES_DONE' },
    clearLand: { from: ['PROCEDURES_DONE', 'CLEARING'], to: 'CLEARING' },
    start: { from: ['PROCEDURES_DONE', 'CLEARING'], to: 'STARTED' },
    complete: { from: ['STARTED'], to: 'COMPLETED' },
    refuseAcceptance: { from: ['COMPLETED'], to: 'STARTED' },
    accept: { from: ['COMPLETED'], to: 'ACCEPTED', guards: ['designQualityAndSafetyMet'] },
    inaugurate: { from: ['ACCEPTED'], to: 'INAUGURATED' },
  },
});
