import { defineTransitions } from '../../transitions/define-transitions.ts';

/** Where a score sheet stands between registration and publication. */
export type ScoreSheetState =
  | 'OPEN'
  | 'SELF_SCORED'
  | 'GROUP_VERIFIED'
  | 'APPRAISED'
  | 'COUNCIL_APPROVED'
  | 'PUBLISHED'
  | 'REPLACED';

const states = [
  'OPEN',
  'SELF_SCORED',
  'GROUP_VERIFIED',
  'APPRAISED',
  'COUNCIL_APPROVED',
  'PUBLISHED',
  'REPLACED',
] as const satisfies readonly ScoreSheetState[];

/**
 * One version of a score sheet. A return goes back to the unit and names a criterion and a reason; what is published is
 * never edited: a correction is a new version, and the old one is replaced.
 */
export const scoreSheetTransitions = defineTransitions({
  name: 'scoreSheet',
  states,
  initial: 'OPEN',
  actions: {
    scoreSelf: { from: ['OPEN'], to: 'SELF_SCORED', guards: ['targetsRegistered', 'selfComplete'] },
    verify: { from: ['SELF_SCORED'], to: 'GROUP_VERIFIED', guards: ['verifiedComplete'] },
    appraise: { from: ['GROUP_VERIFIED'], to: 'APPRAISED', guards: ['appraisedComplete'] },
    approve: { from: ['APPRAISED'], to: 'COUNCIL_APPROVED' },
    publish: { from: ['COUNCIL_APPROVED'], to: 'PUBLISHED' },
    returnToUnit: {
      from: ['SELF_SCORED', 'GROUP_VERIFIED', 'APPRAISED'],
      to: 'OPEN',
      guards: ['criterionNamed', 'reasonGiven'],
    },
    replace: { from: ['PUBLISHED'], to: 'REPLACED', guards: ['reasonGiven', 'newVersionOpened'] },
  },
});
