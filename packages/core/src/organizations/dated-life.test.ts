import { describe, expect, it } from 'vitest';
import { holdsOn } from './dated-life.ts';

describe('holdsOn', () => {
  it('counts the first day in and the end out', () => {
    const life = { from: '2021-03-15', until: '2025-07-01' };
    const days = ['2021-03-14', '2021-03-15', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => holdsOn(life, day))).toStrictEqual([false, true, true, false]);
  });

  it('has no bound where none is given', () => {
    expect(holdsOn({}, '1900-01-01')).toBe(true);
    expect(holdsOn({ from: '2021-01-01' }, '2199-12-31')).toBe(true);
    expect(holdsOn({ until: '2021-01-01' }, '1900-01-01')).toBe(true);
  });

  it('cannot tell inside a partial beginning, except on its last day', () => {
    const days = ['2020-12-31', '2021-01-01', '2021-12-30', '2021-12-31'];
    expect(days.map((day) => holdsOn({ from: '2021' }, day))).toStrictEqual([false, null, null, true]);
  });

  it('cannot tell inside a partial end, except on its last day', () => {
    const days = ['2025-02-28', '2025-03-01', '2025-03-30', '2025-03-31'];
    expect(days.map((day) => holdsOn({ until: '2025-03' }, day))).toStrictEqual([true, null, null, false]);
  });

  it('is over where the end is certain, whatever the beginning', () => {
    expect(holdsOn({ from: '2025', until: '2025-03-01' }, '2025-03-01')).toBe(false);
    expect(holdsOn({ from: '2025', until: '2025' }, '2025-06-01')).toBeNull();
  });

  it('refuses malformed days and dates', () => {
    expect(() => holdsOn({}, '2025')).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED' }));
    expect(() => holdsOn({ from: '1/2025' }, '2025-01-01')).toThrow(
      expect.objectContaining({ code: 'PARTIAL_DATE_MALFORMED' }),
    );
  });
});
