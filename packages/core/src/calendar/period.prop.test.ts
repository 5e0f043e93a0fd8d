import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInInterval } from './day-interval.ts';
import { intervalOfPeriod, lastDayOfPeriod, type PeriodKind, periodContains, periodKind } from './period.ts';
import { periodAt, previousPeriod, subPeriods } from './period-sequence.ts';
import { addDays } from './plain-day.ts';

const sequential = ['day', 'month', 'quarter', 'half', 'year'] as const;
const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1950-01-01', count));
const codes = fc.oneof(
  fc.tuple(days, fc.constantFrom(...sequential)).map(([day, kind]) => periodAt(day, kind)),
  days.map((day) => `${day.slice(0, 4)}-9M`),
  fc.tuple(days, fc.integer({ min: 1, max: 9 })).map(([day, years]) => {
    const first = Number(day.slice(0, 4));
    return `${first}-${first + years}`;
  }),
);
const kinds = fc.constantFrom<PeriodKind[]>(...sequential, 'nineMonths', 'term');
const runs = { numRuns: 1500 };

describe('periods', () => {
  it('have their last day in them and the next day not', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const last = lastDayOfPeriod(code);
        expect(isInInterval(last, intervalOfPeriod(code))).toBe(true);
        expect(isInInterval(addDays(last, 1), intervalOfPeriod(code))).toBe(false);
      }),
      runs,
    );
  });

  it('hold the day that they were made from', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...sequential), (day, kind) => {
        expect(periodKind(periodAt(day, kind))).toBe(kind);
        expect(isInInterval(day, intervalOfPeriod(periodAt(day, kind)))).toBe(true);
      }),
      runs,
    );
  });

  it('follow one another without a gap, the nine months excepted', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const previous = previousPeriod(code);
        expect(periodKind(previous)).toBe(periodKind(code));
        const { from } = intervalOfPeriod(code);
        if (periodKind(code) === 'nineMonths') expect(lastDayOfPeriod(previous)).toBe(addDays(from, -93));
        else expect(intervalOfPeriod(previous).until).toBe(from);
      }),
      runs,
    );
  });

  it('are exactly covered by what they divide into', () => {
    fc.assert(
      fc.property(codes, kinds, (code, kind) => {
        const parts = subPeriods(code, kind);
        fc.pre(parts.length > 0);
        const ends = [parts[0], parts.at(-1)].map((part) => part ?? '');
        expect(ends.every((part) => periodKind(part) === kind && periodContains(code, part))).toBe(true);
        const intervals = parts.map(intervalOfPeriod);
        expect(intervals[0]?.from).toBe(intervalOfPeriod(code).from);
        expect(intervals.at(-1)?.until).toBe(intervalOfPeriod(code).until);
        expect(intervals.slice(1).map((interval) => interval.from)).toStrictEqual(
          intervals.slice(0, -1).map((interval) => interval.until),
        );
      }),
      { numRuns: 100 },
    );
  });
});
