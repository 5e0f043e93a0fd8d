import type { StateOf } from '../../transitions/define-transitions.ts';
import { defineTransitions } from '../../transitions/define-transitions.ts';

/** Where one version of a score sheet stands between registration and publication. */
export type ScoreSheetState = StateOf<typeof scoreSheetTransitions>;

/**
 * The acts that move one version of a score sheet. A return goes back to the unit and names a criterion and a reason.
 * What is published is never edited: `correct` gives the state of a new version, and the published one stays in force
 * until the new one is published. Registering targets and filling in cells move nothing and are no actions here.
 */
export const scoreSheetTransitions = defineTransitions({
  name: 'scoreSheet',
  states: ['OPEN', 'SELF_SCORED', 'GROUP_VERIFIED', 'APPRAISED', 'COUNCIL_APPROVED', 'PUBLISHED', 'REOPENED'],
  initial: 'OPEN',
  actions: {
    scoreSelf: {
      from: ['OPEN', 'REOPENED'],
      to: 'SELF_SCORED',
      guards: ['targetsRegistered', 'entriesFit', 'columnComplete'],
    },
    verify: { from: ['SELF_SCORED'], to: 'GROUP_VERIFIED', guards: ['entriesFit', 'columnComplete'] },
    appraise: { from: ['GROUP_VERIFIED'], to: 'APPRAISED', guards: ['entriesFit', 'columnComplete', 'totalKnown'] },
    approve: { from: ['APPRAISED'], to: 'COUNCIL_APPROVED' },
    publish: { from: ['COUNCIL_APPROVED'], to: 'PUBLISHED' },
    returnToUnit: {
      from: ['OPEN', 'SELF_SCORED', 'GROUP_VERIFIED', 'APPRAISED'],
      to: 'OPEN',
      guards: ['handedIn', 'criterionNamed', 'scorerInside', 'saysWhy'],
    },
    correct: { from: ['PUBLISHED'], to: 'REOPENED', guards: ['saysWhy'] },
  },
});
