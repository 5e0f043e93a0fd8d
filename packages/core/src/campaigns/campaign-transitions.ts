import { defineTransitions } from '../transitions/define-transitions.ts';

/**
 * The acts that move a campaign. RUNNING and ENDED are no states but follow the clock (`phaseOf`). Carrying on after a
 * preliminary review, extending (`extendCampaign` moves the end) and resuming return to LAUNCHED: the review itself
 * stays on record as an event.
 */
export const campaignTransitions = defineTransitions({
  name: 'campaign',
  states: [
    'DRAFT',
    'SUBMITTED',
    'APPROVED',
    'LAUNCHED',
    'PRELIM_REVIEWED',
    'FINAL_REVIEWED',
    'CLOSED',
    'CANCELLED',
    'SUSPENDED',
  ],
  initial: 'DRAFT',
  actions: {
    submit: { from: ['DRAFT'], to: 'SUBMITTED' },
    return: { from: ['SUBMITTED'], to: 'DRAFT' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    launch: { from: ['APPROVED'], to: 'LAUNCHED', guards: ['launchedByDocumentOrEvent'] },
    reviewPreliminarily: { from: ['LAUNCHED', 'PRELIM_REVIEWED'], to: 'PRELIM_REVIEWED' },
    carryOn: { from: ['PRELIM_REVIEWED'], to: 'LAUNCHED' },
    extend: { from: ['LAUNCHED', 'PRELIM_REVIEWED'], to: 'LAUNCHED', guards: ['endIsLater'] },
    suspend: { from: ['LAUNCHED', 'PRELIM_REVIEWED'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: 'LAUNCHED' },
    reviewFinally: { from: ['LAUNCHED', 'PRELIM_REVIEWED'], to: 'FINAL_REVIEWED', guards: ['notRunning'] },
    close: { from: ['FINAL_REVIEWED'], to: 'CLOSED' },
    cancel: { from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'CANCELLED' },
  },
});
