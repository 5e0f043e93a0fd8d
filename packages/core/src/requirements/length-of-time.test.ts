import { describe, expect, it } from 'vitest';
import { fullYears, lengthOfTime, reaches, type Stretch, unbrokenLengths } from './length-of-time.ts';

const plain = (from: string, until: string | null): Stretch => ({ from, until, double: false });
const double = (from: string, until: string | null): Stretch => ({ from, until, double: true });

describe('lengthOfTime', () => {
  it('is undefined where nothing counts: no stretch, or one that begins after the day', () => {
    expect(lengthOfTime([], '2025-01-01')).toBeUndefined();
    expect(lengthOfTime([plain('2025-01-02', null)], '2025-01-01')).toBeUndefined();
  });

  it('takes nothing from a stretch that ends before it begins', () => {
    expect(lengthOfTime([plain('2020-01-02', '2020-01-01')], '2025-01-01')).toBeUndefined();
  });

  it('counts both days, and nothing after the day asked', () => {
    const one = { from: '2024-01-01', after: '2024-01-02', gaps: 0, extraLeast: 0, extraMost: 0 };
    expect(lengthOfTime([plain('2024-01-01', '2024-01-01')], '2025-01-01')).toEqual(one);
    expect(lengthOfTime([plain('2024-01-01', '2030-01-01')], '2024-01-01')).toEqual(one);
    expect(lengthOfTime([plain('2024-01-01', null)], '2024-01-01')).toEqual(one);
  });

  it('counts an overlap once, and doubles it where one of its stretches does', () => {
    expect(lengthOfTime([plain('2020-01-01', '2020-01-10'), double('2020-01-03', '2020-01-05')], '2025-01-01')).toEqual(
      { from: '2020-01-01', after: '2020-01-11', gaps: 0, extraLeast: 3, extraMost: 3 },
    );
  });

  it('keeps apart what surely and what possibly counts twice', () => {
    expect(lengthOfTime([{ ...plain('2020-01-01', '2020-01-10'), double: null }], '2025-01-01')).toMatchObject({
      extraLeast: 0,
      extraMost: 10,
    });
  });

  it('leaves gaps out; stretches that touch have none', () => {
    const stretches = [
      plain('2020-01-11', '2020-01-20'),
      plain('2020-01-01', '2020-01-10'),
      plain('2020-02-01', '2020-02-02'),
    ];
    expect(lengthOfTime(stretches, '2025-01-01')).toMatchObject({ from: '2020-01-01', after: '2020-02-03', gaps: 11 });
    expect(unbrokenLengths(stretches, '2025-01-01').map(({ from, after }) => [from, after])).toEqual([
      ['2020-01-01', '2020-01-21'],
      ['2020-02-01', '2020-02-03'],
    ]);
  });
});

describe('reaches', () => {
  const from2000 = (until: string) => lengthOfTime([plain('2000-03-15', until)], '2199-12-31');

  it('a year is full with the day before its anniversary', () => {
    expect(reaches(from2000('2010-03-13'), 120)).toEqual({ least: false, most: false });
    expect(reaches(from2000('2010-03-14'), 120)).toEqual({ least: true, most: true });
  });

  it('an anniversary of 29 February is 28 February', () => {
    const until = (day: string) => lengthOfTime([plain('2004-02-29', day)], '2025-01-01');
    expect(reaches(until('2005-02-26'), 12).least).toBe(false);
    expect(reaches(until('2005-02-27'), 12).least).toBe(true);
  });

  it('a gap moves the anniversary away by its days', () => {
    const broken = (until: string) =>
      lengthOfTime([plain('2020-01-01', '2020-06-30'), plain('2020-07-11', until)], '2025-01-01');
    expect(reaches(broken('2021-01-09'), 12).least).toBe(false);
    expect(reaches(broken('2021-01-10'), 12).least).toBe(true);
  });

  it('nothing reaches nothing: even no month needs a day', () => {
    expect(reaches(undefined, 0)).toEqual({ least: false, most: false });
    expect(reaches(from2000('2000-03-15'), 0).least).toBe(true);
  });

  it('goes past the last year that a day can be written in', () => {
    expect(reaches(lengthOfTime([plain('2190-01-01', null)], '2199-12-31'), 360).least).toBe(false);
    expect(fullYears(lengthOfTime([double('2100-01-01', null)], '2199-12-31'))).toBe(200);
  });
});

it('fullYears counts surely and possibly full ones', () => {
  const length = lengthOfTime([{ from: '2000-01-01', until: '2009-12-31', double: null }], '2025-01-01');
  expect([fullYears(length), fullYears(length, 'least'), fullYears(length, 'most')]).toEqual([10, 10, 20]);
  expect(fullYears(undefined)).toBe(0);
});
