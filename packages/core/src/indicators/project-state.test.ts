import { describe, expect, it } from 'vitest';
import type { ProjectProgress } from './project.ts';
import { projectStateOf } from './project-state.ts';

/** Each report comes a day after the one before it. */
let days = 0;

function reported(
  stage: ProjectProgress['stage'],
  outcome: ProjectProgress['outcome'] = 'DONE',
  on?: string,
): ProjectProgress {
  days += 1;
  const [month, date] = [Math.floor(days / 28) + 1, (days % 28) + 1].map((part) => String(part).padStart(2, '0'));
  const day = `2026-${month}-${date}`;
  return {
    key: `test/p.${days}`,
    project: 'test/p',
    stage,
    outcome,
    ...(outcome === 'SHARE' && { share: '50' }),
    on: on ?? day,
    status: 'FINAL',
    knownOn: on ?? day,
    source: [],
  };
}

function stateAfter(...progress: readonly ProjectProgress[]) {
  return projectStateOf(progress);
}

describe('projectStateOf', () => {
  it('stands where the last act led, from plan to inauguration', () => {
    expect(stateAfter()).toBe('PLANNED');
    expect(stateAfter(reported('PROCEDURES'))).toBe('PROCEDURES_DONE');
    expect(stateAfter(reported('PROCEDURES'), reported('LAND_HANDOVER', 'SHARE'))).toBe('CLEARING');
    expect(stateAfter(reported('START'))).toBe('STARTED');
    expect(stateAfter(reported('START'), reported('COMPLETE'))).toBe('COMPLETED');
    expect(stateAfter(reported('START'), reported('COMPLETE'), reported('ACCEPTANCE'))).toBe('ACCEPTED');
    expect(stateAfter(reported('INAUGURATE'))).toBe('INAUGURATED');
  });

  it('does not fall back where an earlier stage is reported later, nor for a share of works', () => {
    expect(stateAfter(reported('START'), reported('LAND_HANDOVER', 'SHARE'))).toBe('STARTED');
    expect(stateAfter(reported('START'), reported('COMPLETE', 'SHARE'))).toBe('STARTED');
  });

  it('undoes completion where acceptance is refused, until works are completed again', () => {
    const refused = [reported('START'), reported('COMPLETE'), reported('ACCEPTANCE', 'REFUSED')];
    expect(stateAfter(...refused)).toBe('STARTED');
    expect(projectStateOf([...refused, reported('COMPLETE')])).toBe('COMPLETED');
    expect(stateAfter(reported('PROCEDURES'), reported('ACCEPTANCE', 'REFUSED'))).toBe('PROCEDURES_DONE');
    expect(stateAfter(reported('START'), reported('START', 'REFUSED'))).toBe('CLEARING');
  });

  it('goes by when things happened, not by the order of the list', () => {
    const completed = reported('COMPLETE', 'DONE', '2026-05');
    const refused = reported('ACCEPTANCE', 'REFUSED', '2026-04-30');
    expect(projectStateOf([completed, refused])).toBe('COMPLETED');
    expect(projectStateOf([completed, { ...refused, on: '2026-05-02', knownOn: '2026-05-02' }])).toBe('STARTED');
  });
});
