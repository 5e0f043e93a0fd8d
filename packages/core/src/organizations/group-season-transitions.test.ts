import { describe, expect, it } from 'vitest';
import { allowedActions, transition } from '../transitions/transition.ts';
import { groupSeasonTransitions as table } from './group-season-transitions.ts';

describe('groupSeasonTransitions', () => {
  it('goes from forming to closing in eight states, one action each', () => {
    const path = table.states.map((state) => allowedActions(table, state));
    expect(path).toStrictEqual([
      ['electHead'],
      ['adoptPlanAndCriteria'],
      ['start'],
      ['reviewMidYear'],
      ['score'],
      ['reviewYear'],
      ['close'],
      [],
    ]);
    expect(table.initial).toBe('FORMED');
  });

  it('leads each action to the next state', () => {
    expect(Object.values(table.actions).map((rule) => rule.to)).toStrictEqual(table.states.slice(1));
  });

  it('does not adopt without criteria', () => {
    const guards = { planAdopted: true, criteriaAdopted: false };
    expect(() => transition(table, 'HEAD_ELECTED', 'adoptPlanAndCriteria', guards)).toThrow(
      expect.objectContaining({
        code: 'TRANSITION_GUARD_FAILED',
        data: expect.objectContaining({ guard: 'criteriaAdopted' }),
      }),
    );
    const both = { planAdopted: true, criteriaAdopted: true };
    expect(transition(table, 'HEAD_ELECTED', 'adoptPlanAndCriteria', both)).toBe('PLAN_AND_CRITERIA_ADOPTED');
  });

  it('does not skip the mid-year review', () => {
    expect(() => transition(table, 'RUNNING', 'score', { everyMemberScored: true })).toThrow(
      expect.objectContaining({
        code: 'TRANSITION_REFUSED',
        data: { table: 'groupSeason', state: 'RUNNING', action: 'score', allowed: ['reviewMidYear'] },
      }),
    );
  });
});
