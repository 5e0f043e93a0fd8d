import { describe, expect, it } from 'vitest';
import { isInTime, lastDayOf } from './due.ts';

describe('lastDayOf', () => {
  it.each([
    ['before', '2023-05-30', '2023-05-29'],
    ['before', '2025', '2024-12-31'],
    ['before', '2024-03', '2024-02-29'],
    ['by', '2024-12-31', '2024-12-31'],
    ['by', '2023-06', '2023-06-30'],
    ['by', '2199', '2199-12-31'],
    ['within', '2023', '2023-12-31'],
    ['within', '2024-02', '2024-02-29'],
  ] as const)('%s %s is %s', (rule, date, last) => {
    expect(lastDayOf({ rule, date })).toBe(last);
  });

  it('refuses a malformed date and a day before 1900', () => {
    expect(() => lastDayOf({ rule: 'by', date: '30/5/2023' })).toThrow(
      expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED', data: { text: '30/5/2023' } }),
    );
    expect(() => lastDayOf({ rule: 'before', date: '1900' })).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED', data: { text: '1899-12-31' } }),
    );
  });
});

describe('isInTime', () => {
  const before = { rule: 'before', date: '2023-05-30' } as const;

  it('excludes the day named by before', () => {
    expect(isInTime('2023-05-29', before)).toBe(true);
    expect(isInTime('2023-05-30', before)).toBe(false);
  });

  it('includes the last day of by and within', () => {
    expect(isInTime('2024-12-31', { rule: 'by', date: '2024-12-31' })).toBe(true);
    expect(isInTime('2025-01-01', { rule: 'by', date: '2024-12-31' })).toBe(false);
    expect(isInTime('2023-12-31', { rule: 'within', date: '2023' })).toBe(true);
    expect(isInTime('2024-01-01', { rule: 'within', date: '2023' })).toBe(false);
  });

  it('reads before a year as by the end of the year before', () => {
    expect(isInTime('2024-12-31', { rule: 'before', date: '2025' })).toBe(true);
    expect(isInTime('2024', { rule: 'before', date: '2025' })).toBe(true);
    expect(isInTime('2025-01-01', { rule: 'before', date: '2025' })).toBe(false);
    expect(isInTime('2025', { rule: 'before', date: '2025' })).toBe(false);
  });

  it('cannot tell where a part of a partial date is in time', () => {
    expect(isInTime('2023-05', before)).toBeNull();
    expect(isInTime('2023', before)).toBeNull();
    expect(isInTime('2023-04', before)).toBe(true);
    expect(isInTime('2023-06', before)).toBe(false);
    expect(isInTime('2024', { rule: 'by', date: '2024-12-31' })).toBe(true);
  });

  it('asks only for lateness: what was done before the year named is in time', () => {
    expect(isInTime('2022-11', { rule: 'within', date: '2023' })).toBe(true);
  });

  it('works up to the last day accepted', () => {
    expect(isInTime('2199-12-31', { rule: 'within', date: '2199' })).toBe(true);
  });

  it('refuses a malformed date', () => {
    expect(() => isInTime('5/2023', before)).toThrow(
      expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED', data: { text: '5/2023' } }),
    );
  });
});
