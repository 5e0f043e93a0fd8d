import { defineTransitions } from '../transitions/define-transitions.ts';
import type { ObservationStatus } from './observation.ts';

/**
 * The life of a figure: ước, sơ bộ, chính thức, điều chỉnh, forward only. Each step is a new observation; the earlier
 * one stays, and `chooseObservation` goes by the later. A step may be left out: a final figure need not have been
 * preliminary. Mending a slip is no step: `correctObservation` keeps the status.
 */
export const observationTransitions = defineTransitions({
  name: 'observation',
  states: ['ESTIMATE', 'PRELIMINARY', 'FINAL', 'REVISED'],
  initial: 'ESTIMATE',
  actions: {
    makePreliminary: { from: ['ESTIMATE'], to: 'PRELIMINARY' },
    finalize: { from: ['ESTIMATE', 'PRELIMINARY'], to: 'FINAL', guards: ['periodEnded'] },
    revise: { from: ['FINAL', 'REVISED'], to: 'REVISED', guards: ['saysWhy'] },
  },
});

/** The stored statuses and those of the table are the same. */
observationTransitions satisfies { readonly states: readonly ObservationStatus[] };
