import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildTarget } from '../testing/build-target.ts';
import { assessTarget } from './assess-target.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Predicate } from './predicate.ts';
import type { Quantity } from './quantity.ts';
import { ratioPercent } from './ratio-percent.ts';

/** One promise of a province with what was found about it, assessed on a late day. */
function promise(
  period: string,
  predicate: Predicate,
  indicator: Partial<Indicator>,
  observations: readonly Partial<Observation>[],
) {
  const book = buildAssessmentBook({
    indicators: [buildIndicator({ accumulation: 'POINT', ...indicator })],
    targets: [buildTarget({ period, predicate })],
    observations: observations.map((one, index) =>
      buildObservation({ key: `test/o${index}`, period, status: 'ESTIMATE', knownOn: '2025-03-01', ...one }),
    ),
  });
  const found = assessTarget(book, 'test/target', { on: '2026-01-01' });
  return { ...found, percent: ratioPercent(found, 2) };
}
const exact = (value: string): Quantity => ({ kind: 'exact', value });
const rank = (from: number): Quantity => ({ kind: 'standing', rank: { from, to: from } });
const index = { periodicity: 'EDITION', valueType: 'NUMBER', releaseLag: { months: 5 } } as const;
const revenue = { accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'tỷ đồng' } as const;
const fall = (by: string): Predicate => ({
  kind: 'change',
  by,
  measure: 'PERCENTAGE_POINT',
  direction: 'DOWN',
  base: '2023',
});
const higher: Predicate = { kind: 'betterThanBaseline', base: '2022', defaultReading: 'SCORE' };

describe('the real input', () => {
  it('Lai Châu 2024', () => {
    expect(promise('2024', { kind: 'about', value: '51.5' }, {}, [{ quantity: exact('55.89') }])).toMatchObject({
      verdict: 'EXCEEDED',
      ratio: '5589/5150',
      percent: '108.52',
      gap: '4.39',
      finality: 'PROVISIONAL',
    });
    expect(promise('2024', { kind: 'atLeast', value: '2236' }, revenue, [{ quantity: exact('2365') }])).toMatchObject({
      verdict: 'EXCEEDED',
      percent: '105.77',
    });
    expect(promise('2024', { kind: 'atLeast', value: '68.4' }, {}, []).verdict).toBe('NO_DATA');
    expect(promise('2024', fall('3.8'), { direction: 'DOWN' }, [{ quantity: exact('19.46') }])).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'BASE_NOT_FOUND', data: { base: '2023' } },
    });
    expect(promise('2024', { kind: 'total', value: '8920' }, revenue, []).verdict).toBe('NO_DATA');
    expect(promise('2024', { kind: 'attention' }, index, []).verdict).toBe('NOT_ASSESSABLE');
  });

  it('Hậu Giang 2023', () => {
    const half = { period: '2023-H1', quantity: exact('2755') };
    const domestic: Predicate = {
      kind: 'meetOrExceedRef',
      referenceName: 'dự toán thu nội địa năm 2023',
      cumulative: false,
    };
    expect(promise('2023', domestic, revenue, [half])).toMatchObject({
      verdict: 'NO_DATA',
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: ['test/o0'] } }],
    });
    const papi = [
      { period: '2022', quantity: { kind: 'standing', score: '42.5916', rank: { from: 28, to: 28, of: 61 } } as const },
      { quantity: { kind: 'standing', score: '41.0692', rank: { from: 43, to: 43, of: 61 } } as const },
    ];
    expect(promise('2023', higher, index, papi)).toMatchObject({
      verdict: 'MISSED',
      readings: [{ verdict: 'MISSED' }, { verdict: 'MISSED' }],
    });
    const pci = [
      { period: '2022', quantity: { kind: 'standing', score: '68.12', rank: { from: 12, to: 12 } } as const },
    ];
    expect(promise('2023', higher, index, pci).verdict).toBe('NO_DATA');
    expect(promise('2023', higher, index, []).verdict).toBe('NO_DATA');
    const ict = { ...index, replacedBy: { indicator: 'national/dti', fromEdition: '2021' } };
    expect(promise('2023', higher, ict, []).verdict).toBe('NOT_COMPARABLE');
    const set: Predicate = { kind: 'allOf', members: [], expected: 18, setName: '18 chỉ tiêu chủ yếu' };
    expect(promise('2023', set, {}, [{ quantity: { kind: 'count', m: 18, n: 18 } }])).toMatchObject({
      verdict: 'MET',
      finality: 'PROVISIONAL',
    });
  });

  it('Bắc Giang 2022', () => {
    const improve: Predicate = { kind: 'rankImprovement', base: '2021' };
    const editions = ['2021', '2022'].map((edition) => {
      return { edition, methodVersion: `weights-${edition}`, state: 'PUBLISHED' as const };
    });
    const ranks = (base: Quantity, current: Quantity) => [{ period: '2021', quantity: base }, { quantity: current }];
    expect(promise('2022', improve, { ...index, editions }, ranks(rank(31), rank(2)))).toMatchObject({
      verdict: 'MET',
      flags: [{ code: 'METHOD_CHANGED' }],
    });
    expect(promise('2022', improve, index, ranks(rank(7), rank(4))).verdict).toBe('MET');
    expect(promise('2022', improve, index, ranks({ kind: 'withheld' }, { kind: 'withheld' }))).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      reason: { code: 'BASE_WITHHELD' },
    });
    expect(promise('2022', improve, index, []).verdict).toBe('NO_DATA');
  });

  it('Vĩnh Long 2022', () => {
    expect(
      promise('2022', { kind: 'growth', rate: '6', base: '2021' }, { accumulation: 'GROWTH' }, [
        { quantity: exact('11.28') },
      ]),
    ).toMatchObject({
      verdict: 'EXCEEDED',
      percent: '188.00',
    });
    expect(
      promise('2022', { kind: 'countOf', m: 66, n: 87, group: 'test/xa' }, { valueType: 'COUNT_OF' }, []).verdict,
    ).toBe('NO_DATA');
    const set: Predicate = { kind: 'allOf', members: [], expected: 21, setName: '21 chỉ tiêu chủ yếu' };
    expect(promise('2022', set, {}, [{ quantity: { kind: 'count', m: 20, n: 21, exceeded: 11 } }])).toMatchObject({
      verdict: 'PARTLY_MET',
      readings: [{ verdict: 'PARTLY_MET' }, { verdict: 'PARTLY_MET', reason: { data: { met: 11, expected: 21 } } }],
    });
    const papi = [
      { period: '2021', quantity: { kind: 'standing', score: '41.8328', rank: { from: 38, to: 38, of: 60 } } as const },
      { quantity: { kind: 'standing', score: '43.0247', rank: { from: 21, to: 21, of: 61 } } as const },
    ];
    expect(promise('2022', { kind: 'improvement' }, index, papi).verdict).toBe('MET');
  });

  it('Trà Vinh 2021–2025', () => {
    const leading: Predicate = {
      kind: 'relativePosition',
      peers: 'Đồng bằng sông Cửu Long',
      due: { rule: 'before', date: '2030' },
    };
    expect(promise('2021-2025', leading, index, [])).toMatchObject({
      verdict: 'NOT_ASSESSABLE',
      reason: { code: 'POSITION_UNDEFINED' },
    });
    const pci = { kind: 'rankImprovement', base: '2023', by: 4, intoTop: 20 } as const;
    expect(promise('2024', pci, index, [{ period: '2023', quantity: rank(24) }, { quantity: rank(18) }])).toMatchObject(
      {
        verdict: 'EXCEEDED',
        ratio: '3/2',
      },
    );
  });
});
