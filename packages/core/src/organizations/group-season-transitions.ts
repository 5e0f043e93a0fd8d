import { defineTransitions } from '../transitions/define-transitions.ts';
import type { GroupSeasonState } from './emulation-group.ts';

const states = [
  'FORMED',
  'HEAD_ELECTED',
  'PLAN_AND_CRITERIA_ADOPTED',
  'RUNNING',
  'MID_REVIEW',
  'SCORED',
  'FINAL_REVIEW',
  'CLOSED',
] as const satisfies readonly GroupSeasonState[];

/** One season of a cluster or bloc, from forming to closing, without a way back. */
export const groupSeasonTransitions = defineTransitions({
  name: 'groupSeason',
  states,
  initial: 'FORMED',
  actions: {
    electHead: { from: ['FORMED'], to: 'HEAD_ELECTED', guards: ['headIsMember'] },
    adoptPlanAndCriteria: {
      from: ['HEAD_ELECTED'],
      to: 'PLAN_AND_CRITERIA_ADOPTED',
      guards: ['planAdopted', 'criteriaAdopted'],
    },
    start: { from: ['PLAN_AND_CRITERIA_ADOPTED'], to: 'RUNNING' },
    reviewMidYear: { from: ['RUNNING'], to: 'MID_REVIEW' },
    score: { from: ['MID_REVIEW'], to: 'SCORED', guards: ['everyMemberScored'] },
    reviewYear: { from: ['SCORED'], to: 'FINAL_REVIEW' },
    close: { from: ['FINAL_REVIEW'], to: 'CLOSED' },
  },
});
