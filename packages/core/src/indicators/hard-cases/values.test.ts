import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { buildUnitGroup } from '../../testing/build-unit-group.ts';
import { assessTarget } from '../assess-target.ts';
import type { Predicate } from '../predicate.ts';
import type { Quantity } from '../quantity.ts';

const exact = (value: string): Quantity => ({ kind: 'exact', value });
const on = '2025-06-30';

/** Assesses one target against one figure of the year. */
function assessed(predicate: Predicate, quantity: Quantity) {
  const book = buildAssessmentBook({
    targets: [buildTarget({ predicate })],
    observations: [buildObservation({ quantity })],
  });
  return assessTarget(book, 'test/target', { on });
}

describe('hard cases of values', () => {
  it('hard case 01: "khoảng 9 %" is met by 9.0; below it the verdict shows that no tolerance was given', () => {
    expect(assessed({ kind: 'about', value: '9' }, exact('9.0'))).toMatchObject({ verdict: 'MET', tolerance: null });
    expect(assessed({ kind: 'about', value: '9' }, exact('8.8'))).toMatchObject({
      verdict: 'MISSED',
      tolerance: null,
      reason: { code: 'NO_TOLERANCE_GIVEN', data: { value: '8.8', target: '9' } },
    });
    expect(assessed({ kind: 'about', value: '9', tolerance: '0.3' }, exact('8.8'))).toMatchObject({
      verdict: 'MET',
      tolerance: '0.3',
    });
  });

  it('hard case 01: "6 %" and "khoảng 6 %" of one figure give one verdict above the value', () => {
    expect(assessed({ kind: 'growth', rate: '6', base: '2023' }, exact('11.28'))).toMatchObject({
      verdict: 'EXCEEDED',
      ratio: '47/25',
    });
    expect(assessed({ kind: 'about', value: '6' }, exact('11.28'))).toMatchObject({
      verdict: 'EXCEEDED',
      ratio: '47/25',
    });
  });

  const rates = (before: string, after: string) => [
    buildObservation({ key: 'test/before', period: '2023', quantity: exact(before) }),
    buildObservation({ key: 'test/after', quantity: exact(after) }),
  ];
  const level = { accumulation: 'POINT', direction: 'DOWN' } as const;

  it('hard case 02: a reduction of 3.8 is 3.8 points of the rate, not 3.8 % of it', () => {
    const predicate = {
      kind: 'change',
      by: '3.8',
      measure: 'PERCENTAGE_POINT',
      direction: 'DOWN',
      base: '2023',
    } as const;
    const fallTo = (after: string) => {
      const book = buildAssessmentBook({
        indicators: [buildIndicator(level)],
        targets: [buildTarget({ predicate })],
        observations: rates('23.26', after),
      });
      return assessTarget(book, 'test/target', { on });
    };
    expect(fallTo('19.46').verdict).toBe('MET');
    // 23.26 × (1 − 3.8 %) = 22.37612: a fall of 3.8 per cent of the rate is far from it
    expect(fallTo('22.37612')).toMatchObject({ verdict: 'MISSED', ratio: '1163/5000' });
  });

  it('hard case 03: 0.45 per-mille points against a rate in per mille, and in per cent', () => {
    const predicate = {
      kind: 'change',
      by: '0.45',
      measure: 'PER_MILLE_POINT',
      direction: 'DOWN',
      base: '2023',
    } as const;
    const inUnit = (unitOfMeasure: string, before: string, after: string) => {
      const book = buildAssessmentBook({
        indicators: [buildIndicator({ ...level, unitOfMeasure })],
        targets: [buildTarget({ predicate })],
        observations: rates(before, after),
      });
      return assessTarget(book, 'test/target', { on });
    };
    const data = { achieved: '0.45', target: '0.45', direction: 'DOWN' };
    expect(inUnit('‰', '21.10', '20.65')).toMatchObject({ verdict: 'MET', reason: { data } });
    expect(inUnit('%', '2.110', '2.065')).toMatchObject({
      verdict: 'MET',
      ratio: '1',
      reason: { data: { achieved: '0.045', target: '0.045' } },
    });
    expect(inUnit('%', '2.110', '2.066').verdict).toBe('MISSED');
  });

  it('hard case 04: 5.4 binds the poor districts, 3.8 still binds the province, and a changed membership is flagged', () => {
    const fall = (by: string) =>
      ({ kind: 'change', by, measure: 'PERCENTAGE_POINT', direction: 'DOWN', base: '2020' }) as const;
    const poor = { kind: 'group', group: 'test/group' } as const;
    const member = (code: string, until?: string) => {
      return { unit: { code, validFrom: '2008-08-01' }, from: '2016', ...(until === undefined ? {} : { until }) };
    };
    const [sixToFour, stayed] = [
      ['106', '111'],
      ['107', '108', '109', '112'],
    ];
    const book = buildAssessmentBook({
      indicators: [buildIndicator(level)],
      targets: [
        buildTarget({ key: 'test/all', period: '2021', predicate: fall('3.8') }),
        buildTarget({ key: 'test/poor', period: '2021', predicate: fall('5.4'), scope: poor, overrides: 'test/all' }),
      ],
      observations: [
        buildObservation({ key: 'test/all-20', period: '2020', quantity: exact('30') }),
        buildObservation({ key: 'test/all-21', period: '2021', quantity: exact('26') }),
        buildObservation({ key: 'test/poor-20', period: '2020', quantity: exact('45'), scope: poor }),
        buildObservation({ key: 'test/poor-21', period: '2021', quantity: exact('40'), scope: poor }),
      ],
      unitGroups: [
        buildUnitGroup({
          members: [...sixToFour.map((code) => member(code, '2021-01-01')), ...stayed.map((code) => member(code))],
        }),
      ],
    });
    expect(assessTarget(book, 'test/all', { on })).toMatchObject({
      verdict: 'EXCEEDED',
      flags: [{ code: 'OVERRIDDEN_FOR_GROUP', data: { by: 'test/poor', group: 'test/group' } }],
    });
    expect(assessTarget(book, 'test/poor', { on })).toMatchObject({
      verdict: 'MISSED',
      ratio: '25/27',
      flags: [{ code: 'MEMBERSHIP_CHANGED', data: { group: 'test/group', left: ['106', '111'], joined: [] } }],
    });
  });

  it('hard case 05: 66 of 87 compares 66; a denominator that fell from 89 is flagged, and no share is taken', () => {
    const book = (m: number, n: number) =>
      buildAssessmentBook({
        indicators: [buildIndicator({ accumulation: 'POINT', valueType: 'COUNT_OF', unitOfMeasure: 'xã' })],
        targets: [buildTarget({ predicate: { kind: 'countOf', m: 66, n: 87, group: 'test/group' } })],
        observations: [buildObservation({ quantity: { kind: 'count', m, n } })],
      });
    // 65/85 = 76.5 % is a larger share than 66/87 = 75.9 %, and still one commune short
    expect(assessTarget(book(65, 85), 'test/target', { on })).toMatchObject({
      verdict: 'MISSED',
      gap: '-1',
      flags: [{ code: 'DENOMINATOR_CHANGED', data: { target: 87, observed: 85 } }],
    });
    expect(assessTarget(book(66, 89), 'test/target', { on })).toMatchObject({
      verdict: 'MET',
      flags: [{ code: 'DENOMINATOR_CHANGED', data: { target: 87, observed: 89 } }],
    });
  });
});
