import { describe, expect, it } from 'vitest';
import { buildTarget } from '../testing/build-target.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import { adjustTarget, checkAdjustments } from './adjust-target.ts';
import { projectTransitions } from './project-transitions.ts';
import { targetDeadline } from './target-deadline.ts';
import { targetTransitions } from './target-transitions.ts';

const adjustment = {
  key: 'test/adjusted',
  predicate: { kind: 'atLeast', value: '8' },
  on: '2024-12-31',
  decidedBy: 'test/nq-72',
  source: [{ document: 'test/nq-72' }],
} as const;

describe('adjustTarget', () => {
  it('makes a new version that names the old one, up to the last day', () => {
    const old = buildTarget({ derived: 'x' });
    const { derived: _dropped, ...kept } = old;
    expect(adjustTarget(old, adjustment)).toEqual({
      ...kept,
      key: 'test/adjusted',
      predicate: { kind: 'atLeast', value: '8' },
      state: 'ADJUSTED',
      adjusts: { target: 'test/target', on: '2024-12-31', decidedBy: 'test/nq-72' },
      source: [{ document: 'test/nq-72' }],
    });
  });

  it('refuses an adjustment after the deadline, and one of a target that is only proposed', () => {
    expect(() => adjustTarget(buildTarget(), { ...adjustment, on: '2025-01-01' })).toThrow(
      expect.objectContaining({
        code: 'TARGET_ADJUSTED_AFTER_DEADLINE',
        data: { target: 'test/target', adjustedOn: '2025-01-01', deadline: '2024-12-31' },
      }),
    );
    expect(() => adjustTarget(buildTarget({ state: 'PROPOSED' }), adjustment)).toThrow(
      expect.objectContaining({ code: 'TRANSITION_REFUSED' }),
    );
  });

  it('goes by the due date of kinds that carry one', () => {
    const due = { rule: 'before', date: '2024-06' } as const;
    const status = buildTarget({ predicate: { kind: 'status', status: 'x', due, defaultReading: 'STANDARD_YEAR' } });
    expect(targetDeadline(status)).toBe('2024-05-31');
    expect(targetDeadline(buildTarget({ predicate: { kind: 'namedUnits', units: [], status: 'x', due } }))).toBe(
      '2024-05-31',
    );
    expect(targetDeadline(buildTarget({ predicate: { kind: 'relativePosition', peers: 'x', due } }))).toBe(
      '2024-05-31',
    );
    expect(targetDeadline(buildTarget({ predicate: { kind: 'relativePosition', peers: 'x' } }))).toBe('2024-12-31');
  });
});

describe('checkAdjustments', () => {
  it.each([
    ['2025-01', 1],
    ['2025', 1],
    ['2024', 0],
    ['2024-12-31', 0],
  ])('finds recorded adjustments that certainly came too late: %s', (on, count) => {
    const late = buildTarget({ key: 'test/new', adjusts: { target: 'test/target', on, decidedBy: 'test/nq' } });
    const issues = checkAdjustments([buildTarget(), late]);
    expect(issues).toHaveLength(count);
    if (count > 0) {
      expect(issues[0]).toMatchObject({
        severity: 'error',
        code: 'TARGET_ADJUSTED_AFTER_DEADLINE',
        path: 'targets[1].adjusts.on',
      });
    }
    expect(checkAdjustments([late])).toEqual([]);
  });
});

describe('the tables of targets and projects', () => {
  it('assign a proposed target, and adjust it only before its deadline', () => {
    expect(transition(targetTransitions, 'PROPOSED', 'assign', {})).toBe('ASSIGNED');
    expect(transition(targetTransitions, 'ADJUSTED', 'adjust', { beforeDeadline: true })).toBe('ADJUSTED');
    expect(() => transition(targetTransitions, 'ASSIGNED', 'adjust', { beforeDeadline: false })).toThrow(
      expect.objectContaining({ code: 'TRANSITION_GUARD_FAILED' }),
    );
  });

  it('hard case 33: send a project back to its works when acceptance is refused', () => {
    expect(transition(projectTransitions, 'COMPLETED', 'refuseAcceptance', {})).toBe('STARTED');
    expect(() => transition(projectTransitions, 'COMPLETED', 'accept', { designQualityAndSafetyMet: false })).toThrow(
      expect.objectContaining({ code: 'TRANSITION_GUARD_FAILED' }),
    );
    expect(allowedActions(projectTransitions, 'COMPLETED')).toEqual(['refuseAcceptance', 'accept']);
    expect(allowedActions(projectTransitions, 'INAUGURATED')).toEqual([]);
  });
});
