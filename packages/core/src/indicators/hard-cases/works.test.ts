import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildMilestone, buildProgress, buildProject } from '../../testing/build-project.ts';
import { buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import type { AssessmentData } from '../assessment-book.ts';

const on = '2025-06-30';
const assess = (data: Partial<AssessmentData>, day = on) =>
  assessTarget(buildAssessmentBook(data), 'test/target', { on: day });

describe('hard cases of works', () => {
  const land = (progress: AssessmentData['projectProgress'], dateBinds?: readonly ('HANDOVER' | 'START')[]) => ({
    targets: [
      buildTargetWithoutIndicator({
        period: '2023',
        predicate: {
          kind: 'milestone',
          milestones: [{ project: 'test/dath3', milestone: 'test/dath3.land' }],
          ...(dateBinds === undefined ? {} : { dateBinds }),
        },
      }),
    ],
    projects: [
      buildProject({
        key: 'test/expressways',
        milestones: [
          buildMilestone({
            key: 'test/expressways.land',
            stage: 'LAND_HANDOVER',
            due: { rule: 'within', date: '2023' },
          }),
        ],
      }),
      buildProject({
        key: 'test/dath3',
        milestones: [
          buildMilestone({
            key: 'test/dath3.land',
            stage: 'LAND_HANDOVER',
            share: '70',
            due: { rule: 'before', date: '2023-05-30' },
            partOf: 'test/expressways.land',
          }),
        ],
      }),
    ],
    projectProgress: progress,
  });

  it('hard case 15: 70 % before 30/5 lies inside 100 % in 2023 and is checked at its own date', () => {
    const handed = (project: string, share: string, day: string) =>
      buildProgress({
        key: `test/${day}`,
        project,
        stage: 'LAND_HANDOVER',
        outcome: 'SHARE',
        share,
        on: day,
        knownOn: day,
      });
    expect(assess(land([])).verdict).toBe('NO_DATA');
    expect(assess(land([]), '2023-05-29').verdict).toBe('NOT_DUE');
    expect(assess(land([handed('test/dath3', '71.5', '2023-05-25')])).verdict).toBe('MET');
    expect(
      assess(land([handed('test/dath3', '65', '2023-05-25'), handed('test/dath3', '100', '2023-12-20')])).verdict,
    ).toBe('MISSED');
    // all land of all expressways by then includes 70 % of this one; all of it in December says nothing of May
    expect(assess(land([handed('test/expressways', '100', '2023-05-20')])).verdict).toBe('MET');
    expect(assess(land([handed('test/expressways', '100', '2023-12-20')])).verdict).toBe('NO_DATA');
  });

  it('hard case 15: the date may bind the handover or the start of works; both readings are given', () => {
    const started = buildProgress({ project: 'test/dath3', on: '2023-11-29', knownOn: '2023-11-30' });
    const found = assess(land([started], ['HANDOVER', 'START']));
    expect(found.verdict).toBe('NO_DATA');
    expect(found.readings.map(({ name, isDefault, verdict }) => [name, isDefault, verdict])).toEqual([
      ['DATE_BINDS_HANDOVER', true, 'NO_DATA'],
      ['DATE_BINDS_START', false, 'NO_DATA'],
    ]);
    const share = {
      stage: 'LAND_HANDOVER',
      outcome: 'SHARE',
      share: '80',
      on: '2023-06-30',
      knownOn: '2023-07-01',
    } as const;
    const both = assess(
      land([started, buildProgress({ key: 'test/share', project: 'test/dath3', ...share })], ['START', 'HANDOVER']),
    );
    expect(both.readings.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['DATE_BINDS_START', 'PARTLY_MET'],
      ['DATE_BINDS_HANDOVER', 'NO_DATA'],
    ]);
    expect(both.parts.map(({ stage, verdict }) => [stage, verdict])).toEqual([
      ['LAND_HANDOVER', 'MET'],
      ['START', 'MISSED'],
    ]);
  });

  const roads = ['925B', '927'].map((number) =>
    buildProject({
      key: `test/${number.toLowerCase()}`,
      name: `Đường tỉnh ${number}`,
      milestones: (['START', 'INAUGURATE'] as const).map((stage) =>
        buildMilestone({ key: `test/${number.toLowerCase()}.${stage.toLowerCase()}`, stage }),
      ),
    }),
  );
  const anyStage = (progress: AssessmentData['projectProgress']) => ({
    targets: [
      buildTargetWithoutIndicator({
        listOpen: true,
        predicate: {
          kind: 'milestone',
          stages: 'ANY',
          milestones: roads.flatMap(({ key, milestones }) =>
            milestones.map((one) => ({ project: key, milestone: one.key })),
          ),
        },
      }),
    ],
    projects: roads,
    projectProgress: progress,
  });

  it('hard case 17: where no stage is printed for a work, any listed stage counts for it', () => {
    const started = buildProgress({ project: 'test/925b' });
    const opened = buildProgress({ key: 'test/opened', project: 'test/927', stage: 'INAUGURATE' });
    expect(assess(anyStage([])).verdict).toBe('NO_DATA');
    expect(assess(anyStage([started])).verdict).toBe('NO_DATA');
    expect(assess(anyStage([started, opened]))).toMatchObject({
      verdict: 'MET',
      reason: { code: 'MILESTONES_REACHED', data: { reached: 2, of: 2 } },
      parts: [
        { name: 'Đường tỉnh 925B', stage: 'START' },
        { name: 'Đường tỉnh 927', stage: 'INAUGURATE' },
      ],
    });
  });

  it('hard case 18: works that are not named yet stay without data until they are', () => {
    const zone = (named: boolean) => ({
      targets: [
        buildTargetWithoutIndicator({
          predicate: {
            kind: 'milestone',
            milestones: [{ project: 'test/project', milestone: 'test/project.start' }],
          } as const,
        }),
      ],
      projects: [buildProject({ name: named ? 'KCN Tân Bình' : 'Khu công nghiệp mới thứ nhất', named })],
    });
    expect(assess(zone(false))).toMatchObject({ verdict: 'NO_DATA', reason: { code: 'PROJECTS_UNNAMED' } });
    expect(assess({ ...zone(true), projectProgress: [buildProgress()] }).verdict).toBe('MET');
  });
});
