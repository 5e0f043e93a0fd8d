import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildJudgement } from '../../testing/build-judgement.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import type { AssessmentData } from '../assessment-book.ts';

const on = '2025-06-30';
const assess = (data: Partial<AssessmentData>, day = on) =>
  assessTarget(buildAssessmentBook(data), 'test/target', { on: day });

describe('hard cases of sets', () => {
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

  it('hard case 19: a list that ends with "…" is flagged, whatever the verdict', () => {
    expect(assess({ targets: [buildTarget({ listOpen: true })] }).flags).toEqual([{ code: 'LIST_OPEN', data: {} }]);
    const met = { targets: [buildTarget({ listOpen: true })], observations: [buildObservation()] };
    expect(assess(met)).toMatchObject({ verdict: 'MET', flags: [{ code: 'LIST_OPEN', data: {} }] });
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
