import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDays, isDay } from './plain-day.ts';

const millisecondsOfDay = 86_400_000;
const first = Date.UTC(1900, 0, 1) / millisecondsOfDay;
const last = Date.UTC(2199, 11, 31) / millisecondsOfDay;
const numbers = fc.integer({ min: first, max: last });
const runs = { numRuns: 2000 };

function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

describe('days', () => {
  it('exist where the proleptic calendar of the platform has them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1890, max: 2210 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text;
          expect(isDay(text)).toBe(real && year >= 1900 && year <= 2199);
        },
      ),
      runs,
    );
  });

  it('are counted as the platform counts them, and compare alike', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(addDays(dayOf(a), b - a)).toBe(dayOf(b));
        expect(compareDays(dayOf(a), dayOf(b))).toBe(Math.sign(a - b) + 0);
      }),
      runs,
    );
  });

  it('moved by months stay in the month asked for, at most at the same day', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -240, max: 240 }), (number, months) => {
        const day = dayOf(number);
        const count = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + months;
        fc.pre(count >= 12 * 1900 && count < 12 * 2200);
        const moved = addMonths(day, months);
        expect(12 * Number(moved.slice(0, 4)) + Number(moved.slice(5, 7)) - 1).toBe(count);
        expect(moved.slice(8) <= day.slice(8)).toBe(true);
        if (moved.slice(8) !== day.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01');
      }),
      runs,
    );
  });
});
