import { describe, expect, it } from 'vitest';
import { periodAt, previousPeriod, subPeriods } from './period-sequence.ts';

describe('periodAt', () => {
  it.each([
    ['2024-06-30', 'day', '2024-06-30'],
    ['2024-06-30', 'month', '2024-06'],
    ['2024-06-30', 'quarter', '2024-Q2'],
    ['2024-07-01', 'quarter', '2024-Q3'],
    ['2024-06-30', 'half', '2024-H1'],
    ['2024-07-01', 'half', '2024-H2'],
    ['2024-12-31', 'year', '2024'],
  ] as const)('%s lies in the %s %s', (day, kind, code) => {
    expect(periodAt(day, kind)).toBe(code);
  });
});

describe('previousPeriod', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2024-01', '2023-12'],
    ['2024-Q1', '2023-Q4'],
    ['2024-Q3', '2024-Q2'],
    ['2024-H2', '2024-H1'],
    ['2024-H1', '2023-H2'],
    ['2024-9M', '2023-9M'],
    ['2024', '2023'],
    ['2021-2025', '2016-2020'],
    ['2019-2020', '2017-2018'],
  ])('before %s comes %s', (code, previous) => {
    expect(previousPeriod(code)).toBe(previous);
  });

  it.each(['1900-01-01', '1900-01', '1900-Q1', '1900-H1', '1900-9M', '1900', '1902-1905'])(
    'refuses to go before 1900 from %s',
    (code) => {
      expect(() => previousPeriod(code)).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED' }));
    },
  );

  it('refuses a malformed code', () => {
    expect(() => previousPeriod('2024-Q5')).toThrow(
      expect.objectContaining({ code: 'PERIOD_MALFORMED', data: { text: '2024-Q5' } }),
    );
  });
});

describe('subPeriods', () => {
  it('divides a period completely, in order', () => {
    expect(subPeriods('2024', 'quarter')).toStrictEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(subPeriods('2024', 'half')).toStrictEqual(['2024-H1', '2024-H2']);
    expect(subPeriods('2024-9M', 'quarter')).toStrictEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect(subPeriods('2024-H2', 'month')).toStrictEqual([
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
    ]);
    expect(subPeriods('2021-2025', 'year')).toStrictEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(subPeriods('2021-2025', 'quarter')).toHaveLength(20);
    expect(subPeriods('2024-02', 'day')).toHaveLength(29);
  });

  it('divides a period into itself', () => {
    expect(subPeriods('2024', 'year')).toStrictEqual(['2024']);
    expect(subPeriods('2024-9M', 'nineMonths')).toStrictEqual(['2024-9M']);
    expect(subPeriods('2021-2025', 'term')).toStrictEqual(['2021-2025']);
  });

  it.each([
    ['2024-9M', 'half'],
    ['2024', 'nineMonths'],
    ['2024', 'term'],
    ['2024-Q1', 'half'],
    ['2024-Q2', 'half'],
    ['2024-05', 'year'],
    ['2024-05-30', 'month'],
    ['2024-06-30', 'month'],
  ] as const)('is empty where %s does not divide into a %s', (code, kind) => {
    expect(subPeriods(code, kind)).toStrictEqual([]);
  });

  it('refuses a malformed code, whatever the kind', () => {
    const refusal = expect.objectContaining({ code: 'PERIOD_MALFORMED' });
    expect(() => subPeriods('2025-2021', 'term')).toThrow(refusal);
    expect(() => subPeriods('2024-6M', 'month')).toThrow(refusal);
  });
});
