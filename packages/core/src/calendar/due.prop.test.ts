import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInTime, lastDayOf } from './due.ts';
import { compareDates, intervalOfDate } from './partial-date.ts';
import { addDays, compareDays } from './plain-day.ts';

const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const dues = fc.record({ rule: fc.constantFrom('before', 'by', 'within'), date: dates });
const runs = { numRuns: 1500 };

function daysIn(date: string): readonly string[] {
  const { from, until } = intervalOfDate(date);
  const all: string[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) all.push(day);
  return all;
}

describe('isInTime', () => {
  it('of a day is whether it is not after the last day', () => {
    fc.assert(
      fc.property(days, dues, (day, due) => {
        expect(isInTime(day, due)).toBe(day <= lastDayOf(due));
      }),
      runs,
    );
  });

  it('of a partial date is what all its days agree on, else null', () => {
    fc.assert(
      fc.property(dates, dues, (date, due) => {
        const answers = new Set(daysIn(date).map((day) => isInTime(day, due)));
        expect(isInTime(date, due)).toBe(answers.size === 1 ? [...answers][0] : null);
      }),
      { numRuns: 100 },
    );
  });
});

describe('compareDates', () => {
  it('is what the outermost days of both agree on, else null', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const corners = outermostDays(a).flatMap((one) => outermostDays(b).map((other) => compareDays(one, other)));
        expect(compareDates(a, b)).toBe(new Set(corners).size === 1 ? corners[0] : null);
      }),
      { numRuns: 1000 },
    );
  });
});

function outermostDays(date: string): readonly string[] {
  const { from, until } = intervalOfDate(date);
  return [from, addDays(until, -1)];
}
