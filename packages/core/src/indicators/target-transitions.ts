import { defineTransitions } from '../transitions/define-transitions.ts';
import type { TargetState } from './target.ts';

/** Acts on a target. ASSESSED_PROVISIONAL and ASSESSED_FINAL follow the data, are computed, and are not here. */
export const targetTransitions = defineTransitions({
  name: 'target',
  states: ['PROPOSED', 'ASSIGNED', 'ADJUSTED'],
  initial: 'PROPOSED',
  actions: {
    assign: { from: ['PROPOSED'], to: 'ASSIGNED' },
    adjust: { from: ['ASSIGNED', 'ADJUSTED'], to: 'ADJUSTED', guards: ['beforeDeadline'] },
  },
});

/** The stored states and those of the table are the same. */
targetTransitions satisfies { readonly states: readonly TargetState[] };
