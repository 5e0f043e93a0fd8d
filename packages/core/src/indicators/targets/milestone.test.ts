import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildMilestone, buildProgress, buildProject } from '../../testing/build-project.ts';
import { buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Milestone, Project, ProjectProgress } from '../project.ts';

const start = { project: 'test/project', milestone: 'test/project.start' };
const works = (
  progress: readonly Partial<ProjectProgress>[],
  milestone: Partial<Milestone> = {},
  project: Partial<Project> = {},
  predicate: Partial<PredicateOf<'milestone'>> = {},
): Witness => ({
  data: {
    targets: [buildTargetWithoutIndicator({ predicate: { kind: 'milestone', milestones: [start], ...predicate } })],
    projects: [buildProject({ milestones: [buildMilestone(milestone)], ...project })],
    projectProgress: progress.map((one, index) => buildProgress({ key: `test/p${index}`, ...one })),
  },
});
const two = (...progress: readonly Partial<ProjectProgress>[]): Witness =>
  works(
    progress,
    {},
    { milestones: [buildMilestone(), buildMilestone({ key: 'test/project.open', stage: 'INAUGURATE' })] },
    { milestones: [start, { project: 'test/project', milestone: 'test/project.open' }] },
  );
const opened = { stage: 'INAUGURATE', on: '2024-12-01', knownOn: '2024-12-01' } as const;

const witnesses: Witnesses<'milestone'> = {
  MET: works([{}]),
  PARTLY_MET: two({}, { ...opened, on: '2025-02-01', knownOn: '2025-02-01' }),
  MISSED: works([{ on: '2025-01-01', knownOn: '2025-01-01' }]),
  NOT_DUE: { ...works([]), days: { on: '2024-12-31' } },
  NO_DATA: works([]),
  NOT_ASSESSABLE: works([{ on: '2024-05', knownOn: '2024-06-30' }], { due: { rule: 'before', date: '2024-05-30' } }),
};

describe('milestone', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('says on which day it was done, and which day was the last', () => {
    expect(assessWitness(witnesses.MET)).toMatchObject({
      reason: { code: 'DONE_ON', data: { on: '2024-06-01', lastDay: '2024-12-31' } },
      finality: 'FINAL',
      evidence: ['test/p0'],
      parts: [],
    });
  });

  it.each([
    ['2024-05-29', 'MET'],
    ['2024-05-30', 'MISSED'],
  ])('excludes the day that it must come before: %s', (on, verdict) => {
    const due = { rule: 'before', date: '2024-05-30' } as const;
    expect(assessWitness(works([{ on, knownOn: on }], { due })).verdict).toBe(verdict);
  });

  it('had happened by the day on which it was known', () => {
    const due = { rule: 'before', date: '2024-05-30' } as const;
    expect(assessWitness(works([{ on: '2024-05', knownOn: '2024-05-20' }], { due })).verdict).toBe('MET');
  });

  it('makes a set of several, with each stage as a part', () => {
    expect(assessWitness(two({}, opened)).verdict).toBe('MET');
    expect(assessWitness(witnesses.PARTLY_MET)).toMatchObject({
      reason: { code: 'MILESTONES_REACHED', data: { reached: 1, of: 2 } },
      parts: [
        { name: 'Đường tỉnh 925B', stage: 'START', verdict: 'MET' },
        { name: 'Đường tỉnh 925B', stage: 'INAUGURATE', verdict: 'MISSED' },
      ],
    });
    expect(assessWitness(two({}))).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'MEMBERS_NOT_FOUND', data: { known: 1, expected: 2 } },
    });
  });

  const land = { stage: 'LAND_HANDOVER', share: '70', due: { rule: 'before', date: '2024-05-30' } } as const;
  const share = (value: string, on: string): Partial<ProjectProgress> => ({
    stage: 'LAND_HANDOVER',
    outcome: 'SHARE',
    share: value,
    on,
    knownOn: '2025-01-01',
  });

  it.each([
    ['reached in time', [share('70', '2024-05-29')], 'MET'],
    ['more than demanded is met, not exceeded', [share('95', '2024-05-01')], 'MET'],
    ['the last value known for the day', [share('40', '2024-03-01'), share('69.9', '2024-05-29')], 'MISSED'],
    ['still low later', [share('69', '2024-06-15')], 'MISSED'],
    ['reached at some time before a later report', [share('80', '2024-06-15')], 'NO_DATA'],
    ['a month that reaches over the day', [share('70', '2024-05')], 'NOT_ASSESSABLE'],
    [
      'all handed over at last',
      [{ stage: 'LAND_HANDOVER', on: '2024-12-31', knownOn: '2025-01-01' } as const],
      'NO_DATA',
    ],
    ['all handed over in time', [{ stage: 'LAND_HANDOVER', on: '2024-05-29', knownOn: '2025-01-01' } as const], 'MET'],
  ])('checks a share at its due day with the last value known for it: %s', (_, progress, verdict) => {
    expect(assessWitness(works(progress, land)).verdict).toBe(verdict);
  });

  it('shows the share, its date and the last day', () => {
    expect(assessWitness(works([share('40', '2024-03-01'), share('69.9', '2024-05-29')], land)).reason).toEqual({
      code: 'SHARE_AGAINST_TARGET',
      data: { share: '69.9', target: '70', asOf: '2024-05-29', lastDay: '2024-05-29' },
    });
  });

  it('names projects that are not named yet, and has nothing to assess without milestones', () => {
    expect(assessWitness(works([], {}, { named: false }))).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'PROJECTS_UNNAMED' },
    });
    expect(assessWitness(works([], {}, {}, { milestones: [] }))).toMatchObject({
      verdict: 'NOT_ASSESSABLE',
      reason: { code: 'PROJECTS_UNNAMED' },
    });
  });

  it('refuses keys that the book does not hold', () => {
    const unknown = (ref: { project: string; milestone: string }) => () =>
      assessWitness(works([], {}, {}, { milestones: [ref] }));
    expect(unknown({ ...start, project: 'test/none' })).toThrow(expect.objectContaining({ code: 'PROJECT_UNKNOWN' }));
    expect(unknown({ ...start, milestone: 'test/none' })).toThrow(
      expect.objectContaining({ code: 'MILESTONE_UNKNOWN' }),
    );
  });
});
