import { describe, expect, it } from 'vitest';
import { intervalOfPeriod, isPeriod, lastDayOfPeriod, periodContains, periodKind } from './period.ts';

describe('periods', () => {
  it.each([
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01', '2024-02-29'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01', '2024-02-29'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-04-01', '2024-03-31'],
    ['2024-Q4', 'quarter', '2024-10-01', '2025-01-01', '2024-12-31'],
    ['2024-H1', 'half', '2024-01-01', '2024-07-01', '2024-06-30'],
    ['2024-H2', 'half', '2024-07-01', '2025-01-01', '2024-12-31'],
    ['2024-9M', 'nineMonths', '2024-01-01', '2024-10-01', '2024-09-30'],
    ['2024', 'year', '2024-01-01', '2025-01-01', '2024-12-31'],
    ['2021-2025', 'term', '2021-01-01', '2026-01-01', '2025-12-31'],
    ['2019-2020', 'term', '2019-01-01', '2021-01-01', '2020-12-31'],
    ['2190-2199', 'term', '2190-01-01', '2200-01-01', '2199-12-31'],
  ])('%s is a %s from %s until %s, last day %s', (code, kind, from, until, lastDay) => {
    expect(isPeriod(code)).toBe(true);
    expect(periodKind(code)).toBe(kind);
    expect(intervalOfPeriod(code)).toStrictEqual({ from, until });
    expect(lastDayOfPeriod(code)).toBe(lastDay);
  });

  it.each([
    ['a term that ends before it starts', '2025-2021'],
    ['a term of one year', '2024-2024'],
    ['a term that starts before 1900', '1899-1901'],
    ['a term that ends after 2199', '2199-2200'],
    ['quarter 0', '2024-Q0'],
    ['quarter 5', '2024-Q5'],
    ['half 3', '2024-H3'],
    ['another count of months', '2024-6M'],
    ['month 13', '2024-13'],
    ['month 0', '2024-00'],
    ['a day that does not exist', '2023-02-29'],
    ['a small letter', '2024-q1'],
    ['a year before 1900', '1899'],
    ['a year after 2199', '2200'],
    ['two digits', '24'],
    ['a quarter alone', 'Q1'],
    ['a space', '2024 '],
    ['a line end', '2024\n'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    const refusal = expect.objectContaining({ code: 'PERIOD_MALFORMED', data: { text } });
    expect(isPeriod(text)).toBe(false);
    expect(() => periodKind(text)).toThrow(refusal);
    expect(() => intervalOfPeriod(text)).toThrow(refusal);
    expect(() => lastDayOfPeriod(text)).toThrow(refusal);
  });
});

describe('periodContains', () => {
  it.each([
    ['2021-2025', '2022-Q4'],
    ['2021-2025', '2025'],
    ['2024', '2024'],
    ['2024', '2024-9M'],
    ['2024', '2024-12-31'],
    ['2024-9M', '2024-Q3'],
    ['2024-9M', '2024-H1'],
    ['2024-H2', '2024-07'],
    ['2024-02', '2024-02-29'],
  ])('%s contains %s', (outer, inner) => {
    expect(periodContains(outer, inner)).toBe(true);
  });

  it.each([
    ['2021-2025', '2026-Q1'],
    ['2021-2025', '2020-2021'],
    ['2022-Q4', '2021-2025'],
    ['2024-9M', '2024-H2'],
    ['2024-H1', '2024-07'],
    ['2024', '2025-01-01'],
  ])('%s does not contain %s', (outer, inner) => {
    expect(periodContains(outer, inner)).toBe(false);
  });
});
