import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildJudgement } from '../../testing/build-judgement.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildMilestone, buildProgress, buildProject } from '../../testing/build-project.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import type { ProjectProgress, ProjectStage } from '../project.ts';

const completed = buildProgress({ key: 'test/done', stage: 'COMPLETE', on: '2024-11-20', knownOn: '2024-11-21' });
const acceptance = (key: string, outcome: 'DONE' | 'REFUSED', on: string) =>
  buildProgress({ key, stage: 'ACCEPTANCE', outcome, on, knownOn: on });

function assessWork(progress: readonly ProjectProgress[], on: string, stage: ProjectStage = 'COMPLETE') {
  const milestone = 'test/project.complete';
  const book = buildAssessmentBook({
    targets: [
      buildTargetWithoutIndicator({
        predicate: { kind: 'milestone', milestones: [{ project: 'test/project', milestone }] },
      }),
    ],
    projects: [buildProject({ milestones: [buildMilestone({ key: milestone, stage })] })],
    projectProgress: progress,
  });
  return assessTarget(book, 'test/target', { on });
}

describe('hard case 33: the gate of acceptance', () => {
  it('hard case 33: what was completed and refused acceptance is not completed', () => {
    const refused = acceptance('test/refused', 'REFUSED', '2024-12-10');
    expect(assessWork([completed], '2025-01-10').verdict).toBe('MET');
    expect(assessWork([completed, refused], '2025-01-10')).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'ACCEPTANCE_REFUSED', data: { project: 'test/project' } },
      evidence: ['test/refused'],
    });
    expect(assessWork([completed, refused], '2024-12-05').verdict).toBe('MET');
    expect(assessWork([completed, refused], '2024-12-20').verdict).toBe('NOT_DUE');
    expect(assessWork([completed, refused], '2025-01-10', 'START').verdict).toBe('NO_DATA');
  });

  it('hard case 33: completion counts again from the day of a later acceptance', () => {
    const refused = acceptance('test/refused', 'REFUSED', '2024-12-10');
    const inTime = acceptance('test/accepted', 'DONE', '2024-12-28');
    const late = acceptance('test/accepted', 'DONE', '2025-01-20');
    expect(assessWork([completed, refused, inTime], '2025-03-01')).toMatchObject({
      verdict: 'MET',
      reason: { code: 'DONE_ON', data: { on: '2024-12-28' } },
    });
    expect(assessWork([completed, refused, late], '2025-03-01')).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'DONE_ON', data: { on: '2025-01-20', lastDay: '2024-12-31' } },
    });
  });

  it('hard case 33: a breached gate voids what it gates, and nothing else', () => {
    const gate = buildTargetWithoutIndicator({
      key: 'test/gate',
      predicate: {
        kind: 'gate',
        condition: 'không nghiệm thu công trình kém chất lượng',
        voids: ['test/target', 'test/low'],
      },
    });
    const book = (verdict: 'MET' | 'MISSED') =>
      buildAssessmentBook({
        targets: [
          gate,
          buildTarget(),
          buildTarget({ key: 'test/low', predicate: { kind: 'atLeast', value: '20' } }),
          buildTarget({ key: 'test/free' }),
        ],
        observations: [buildObservation({ quantity: { kind: 'exact', value: '10' } })],
        judgements: [buildJudgement({ target: 'test/gate', verdict, signedOn: '2025-04-01' })],
      });
    const breached = (key: string, on: string) => assessTarget(book('MISSED'), key, { on });
    expect(breached('test/target', '2025-03-31').verdict).toBe('EXCEEDED');
    expect(breached('test/target', '2025-04-01')).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'GATE_BREACHED', data: { gate: 'test/gate' } },
      ratio: '10/9',
      evidence: ['test/observation', 'test/judgement'],
    });
    expect(breached('test/low', '2025-04-01').reason.code).toBe('VALUE_AGAINST_TARGET');
    expect(breached('test/free', '2025-04-01').verdict).toBe('EXCEEDED');
    expect(assessTarget(book('MET'), 'test/target', { on: '2025-04-01' }).verdict).toBe('EXCEEDED');
  });
});
