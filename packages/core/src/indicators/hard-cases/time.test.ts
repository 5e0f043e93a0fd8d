import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../numbers/decimal.ts';
import { parseFraction } from '../../numbers/fraction.ts';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import { checkObservations } from '../check-observations.ts';
import { impliedBase } from '../implied-base.ts';
import { ratioPercent } from '../ratio-percent.ts';

const whole = (fraction: string, places = 0) => formatDecimal(parseFraction(fraction), { places, mode: 'half-up' });

describe('hard cases of time and sources', () => {
  it('hard case 13: one revenue has two bases, each with the interval that its rounding leaves', () => {
    const central = impliedBase('3054', '49.37');
    const council = impliedBase('3054', '46.72');
    expect([central, council].map(({ nearest }) => whole(nearest))).toEqual(['6186', '6537']);
    expect([central.min, central.max].map((end) => whole(end, 1))).toEqual(['6184.3', '6187.6']);
    expect([council.min, council.max].map((end) => whole(end, 1))).toEqual(['6535.0', '6538.6']);
    const base = (key: string, value: string) =>
      buildTarget({
        key,
        period: '2023',
        predicate: { kind: 'atLeast', value },
        derived: 'số thu 6 tháng / tỷ lệ đạt',
      });
    const book = buildAssessmentBook({
      indicators: [buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'tỷ đồng' })],
      targets: [base('test/central', '6186'), base('test/council', '6537')],
      observations: [
        buildObservation({
          period: '2023',
          quantity: { kind: 'exact', value: '6529' },
          status: 'ESTIMATE',
          knownOn: '2023-12-06',
        }),
      ],
    });
    const [byCentral, byCouncil] = ['test/central', 'test/council'].map((key) =>
      assessTarget(book, key, { on: '2024-02-01' }),
    );
    expect(byCentral).toMatchObject({
      verdict: 'EXCEEDED',
      finality: 'PROVISIONAL',
      flags: [{ code: 'DERIVED_TARGET' }],
    });
    expect(byCouncil).toMatchObject({
      verdict: 'MISSED',
      finality: 'PROVISIONAL',
      flags: [{ code: 'DERIVED_TARGET' }],
    });
    expect([byCentral, byCouncil].map((one) => (one === undefined ? null : ratioPercent(one, 1)))).toEqual([
      '105.5',
      '99.9',
    ]);
  });

  it('hard case 16: nông thôn mới "trước năm 2025" is met by the year of the standard and missed by the day of the decision', () => {
    const book = buildAssessmentBook({
      indicators: [buildIndicator({ valueType: 'STATUS', accumulation: 'POINT' })],
      targets: [
        buildTarget({
          period: '2021-2025',
          predicate: {
            kind: 'status',
            status: 'đạt chuẩn nông thôn mới',
            due: { rule: 'before', date: '2025' },
            defaultReading: 'STANDARD_YEAR',
          },
        }),
      ],
      observations: [
        buildObservation({
          quantity: { kind: 'status', reached: true, forPeriod: '2024', decidedOn: '2025-03-11' },
          knownOn: '2025-03-11',
        }),
      ],
    });
    const lastDay = '2024-12-31';
    expect(assessTarget(book, 'test/target', { on: '2025-11-01' })).toMatchObject({
      verdict: 'MET',
      readings: [
        {
          name: 'STANDARD_YEAR',
          isDefault: true,
          verdict: 'MET',
          reason: { code: 'STATUS_FOR_PERIOD', data: { forPeriod: '2024', lastDay } },
        },
        {
          name: 'DECISION_DAY',
          isDefault: false,
          verdict: 'MISSED',
          reason: { code: 'STATUS_DECIDED_ON', data: { decidedOn: '2025-03-11', lastDay } },
        },
      ],
    });
    expect(assessTarget(book, 'test/target', { on: '2025-03-10' }).verdict).toBe('NO_DATA');
    expect(assessTarget(book, 'test/target', { on: lastDay }).verdict).toBe('NOT_DUE');
  });

  it('hard case 20: 9.0 % in November is met, "more than 10 %" in January exceeds; both stay provisional and both are kept', () => {
    const estimate = { status: 'ESTIMATE' } as const;
    const november = buildObservation({
      key: 'test/nov',
      quantity: { kind: 'exact', value: '9.0' },
      knownOn: '2024-11-11',
      ...estimate,
    });
    const january = buildObservation({
      key: 'test/jan',
      quantity: { kind: 'bounded', min: { value: '10', strict: true } },
      knownOn: '2025-01-10',
      supersedes: 'test/nov',
      ...estimate,
    });
    const book = buildAssessmentBook({
      targets: [buildTarget({ predicate: { kind: 'about', value: '9' } })],
      observations: [january, november],
    });
    const asOf = (on: string, vintage?: string) =>
      assessTarget(book, 'test/target', vintage === undefined ? { on } : { on, vintage });
    expect(asOf('2024-11-30')).toMatchObject({
      verdict: 'MET',
      finality: 'PROVISIONAL',
      ratio: '1',
      evidence: ['test/nov'],
    });
    expect(asOf('2025-01-10')).toMatchObject({
      verdict: 'EXCEEDED',
      finality: 'PROVISIONAL',
      reason: { code: 'BOUND_AGAINST_TARGET', data: { min: '10', max: null, strict: true, target: '9' } },
      ratio: null,
      evidence: ['test/jan'],
      flags: [],
    });
    expect(asOf('2025-06-30', '2025-01-09')).toMatchObject({
      verdict: 'MET',
      evidence: ['test/nov'],
      vintage: '2025-01-09',
    });
  });

  it('hard case 21: a part of 358.3 in a whole of "over 342" is warned about', () => {
    const output = { accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'nghìn tỷ đồng' } as const;
    const indicators = [
      buildIndicator({ key: 'test/output', ...output }),
      buildIndicator({ key: 'test/fdi', partOf: 'test/output', ...output }),
    ];
    const observations = [
      buildObservation({ key: 'test/fdi-2022', indicator: 'test/fdi', quantity: { kind: 'exact', value: '358.3' } }),
      buildObservation({
        key: 'test/output-2022',
        indicator: 'test/output',
        quantity: { kind: 'bounded', min: { value: '342', strict: true } },
      }),
    ];
    expect(checkObservations(indicators, observations)).toEqual([
      {
        severity: 'warning',
        code: 'PART_ABOVE_WHOLE',
        path: 'observations[0]',
        data: { part: 'test/fdi-2022', whole: 'test/output-2022', partValue: '358.3', wholeValue: '342' },
      },
    ]);
  });

  it('hard case 35: half-year growth is not the mean of its quarters', () => {
    const growth = (period: string, value: string) =>
      buildObservation({
        key: `test/${period.toLowerCase()}`,
        period,
        quantity: { kind: 'exact', value },
        knownOn: '2022-07-10',
      });
    const quarters = [growth('2022-Q1', '15'), growth('2022-Q2', '36')];
    const target = buildTarget({ period: '2022-H1', predicate: { kind: 'growth', rate: '24', base: '2021-H1' } });
    const assess = (observations: typeof quarters) =>
      assessTarget(buildAssessmentBook({ targets: [target], observations }), 'test/target', { on: '2022-08-01' });
    // the mean would be 25.5 and exceed the target
    expect(assess(quarters)).toMatchObject({ verdict: 'NO_DATA', reason: { code: 'NO_FINAL_COVERAGE' } });
    expect(assess([...quarters, growth('2022-H1', '24')])).toMatchObject({
      verdict: 'MET',
      evidence: ['test/2022-h1'],
    });
  });
});
