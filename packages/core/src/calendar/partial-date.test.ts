import { describe, expect, it } from 'vitest';
import { compareDates, intervalOfDate, isPartialDate } from './partial-date.ts';

describe('intervalOfDate', () => {
  it.each([
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023-05', '2023-05-01', '2023-06-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2199', '2199-01-01', '2200-01-01'],
    ['2199-12-31', '2199-12-31', '2200-01-01'],
  ])('%s covers from %s until %s', (date, from, until) => {
    expect(intervalOfDate(date)).toStrictEqual({ from, until });
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '23',
    '1899',
    '2200',
    '2023-13',
    '2023-00',
    '2023-5',
    '2023-02-29',
    '05/2023',
    '2023-',
    '2023-Q1',
    '2023 ',
    'MMXX',
  ])('refuses "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => intervalOfDate(text)).toThrow(
      expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED', data: { text } }),
    );
  });
});

describe('compareDates', () => {
  it('tells what it can', () => {
    expect(compareDates('2022', '2023-01-01')).toBe(-1);
    expect(compareDates('2023-06', '2023-05')).toBe(1);
    expect(compareDates('2023-05-30', '2023-05-31')).toBe(-1);
    expect(compareDates('2023-05-30', '2023-05-30')).toBe(0);
  });

  it('is null where the intervals share days', () => {
    expect(compareDates('2023', '2023-05')).toBeNull();
    expect(compareDates('2023-05-30', '2023-05')).toBeNull();
    expect(compareDates('2023-05', '2023-05')).toBeNull();
  });

  it('refuses what is not a date on either side', () => {
    expect(() => compareDates('2023-05-30', '30/5')).toThrow(
      expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED', data: { text: '30/5' } }),
    );
    expect(() => compareDates('30/5', '2023')).toThrow(expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED' }));
  });
});
