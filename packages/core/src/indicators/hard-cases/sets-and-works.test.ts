import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildJudgement } from '../../testing/build-judgement.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildMilestone, buildProgress, buildProject } from '../../testing/build-project.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import type { AssessmentData } from '../assessment-book.ts';

const on = '2025-06-30';
const assess = (data: Partial<AssessmentData>, day = on) =>
  assessTarget(buildAssessmentBook(data), 'test/target', { on: day });

describe('hard cases of sets and works', () => {
  it('hard case 12: 38 of 42 and 39 of 43 are both kept; one is used and the other named', () => {
    const count = (key: string, m: number, n: number, knownOn: string) =>
      buildObservation({ key, quantity: { kind: 'count', m, n }, status: 'ESTIMATE', knownOn });
    const data = {
      indicators: [buildIndicator({ valueType: 'COUNT_OF', accumulation: 'POINT', unitOfMeasure: 'chỉ tiêu' })],
      targets: [buildTarget({ predicate: { kind: 'allOf', members: [], setName: 'các chỉ tiêu chủ yếu' } as const })],
      observations: [count('test/a', 38, 42, '2024-11-11'), count('test/b', 39, 43, '2024-12-20')],
    };
    expect(assess(data)).toMatchObject({
      verdict: 'PARTLY_MET',
      finality: 'PROVISIONAL',
      reason: { code: 'SET_COUNTED', data: { met: 39, expected: 43 } },
      flags: [{ code: 'SOURCES_DISAGREE', data: { used: 'test/b', others: ['test/a'] } }],
    });
    expect(assess(data, '2024-11-30')).toMatchObject({ reason: { data: { met: 38, expected: 42 } }, flags: [] });
  });

  it('hard case 14: one sentence gives a yearly and a term target; the term is added up from its years', () => {
    const years = ['2021', '2022', '2023', '2024', '2025'];
    const values = ['4400', '6000', '6529', '7000', '7500.5'];
    const reached = (period: string, value: string) =>
      buildTarget({ key: `test/ref-${period}`, period, predicate: { kind: 'atLeast', value } });
    const promised = (key: string, period: string, cumulative: boolean) =>
      buildTarget({
        key,
        period,
        predicate: {
          kind: 'meetOrExceedRef',
          reference: `test/ref-${period}`,
          referenceName: 'thu nội địa',
          cumulative,
        },
      });
    const book = buildAssessmentBook({
      indicators: [buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'tỷ đồng' })],
      targets: [
        promised('test/year', '2023', false),
        promised('test/term', '2021-2025', true),
        reached('2023', '6537'),
        reached('2021-2025', '31429.5'),
      ],
      observations: years.map((period, index) =>
        buildObservation({
          key: `test/${period}`,
          period,
          quantity: { kind: 'exact', value: values[index] ?? '' },
          knownOn: `${Number(period) + 1}-01-15`,
        }),
      ),
    });
    expect(assessTarget(book, 'test/year', { on: '2026-02-01' })).toMatchObject({
      verdict: 'MISSED',
      ratio: '6529/6537',
    });
    expect(assessTarget(book, 'test/term', { on: '2026-02-01' })).toMatchObject({
      verdict: 'MET',
      ratio: '1',
      reason: { code: 'VALUE_AGAINST_TARGET', data: { value: '31429.5', target: '31429.5' } },
      evidence: years.map((year) => `test/${year}`),
    });
    expect(assessTarget(book, 'test/term', { on: '2025-12-31' })).toMatchObject({
      verdict: 'NOT_DUE',
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: years.slice(0, 4).map((year) => `test/${year}`) } }],
    });
  });

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

  it('hard case 19: a list that ends with "…" is flagged, whatever the verdict', () => {
    expect(assess({ targets: [buildTarget({ listOpen: true })] }).flags).toEqual([{ code: 'LIST_OPEN', data: {} }]);
    expect(assess(anyStage([])).flags).toEqual([{ code: 'LIST_OPEN', data: {} }]);
  });

  it('hard case 34: words wait for a person, and a signed verdict in a set is never silent', () => {
    const words = buildTargetWithoutIndicator({
      key: 'test/words',
      predicate: { kind: 'qualitative', text: 'gương mẫu' },
    });
    const whole = buildTargetWithoutIndicator({
      predicate: { kind: 'allOf', members: ['test/words', 'test/number'], expected: 2, setName: 'x' },
    });
    const targets = [words, whole, buildTarget({ key: 'test/number' })];
    const observations = [buildObservation()];
    expect(assess({ targets, observations }).verdict).toBe('NO_DATA');
    expect(assess({ targets, observations, judgements: [buildJudgement({ target: 'test/words' })] })).toMatchObject({
      verdict: 'MET',
      ratio: null,
      flags: [{ code: 'JUDGED_MEMBERS', data: { targets: ['test/words'] } }],
    });
  });
});
