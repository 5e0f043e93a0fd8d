import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, subtract, sum } from '../numbers/arithmetic.ts';
import { rational } from '../numbers/rational.ts';
import { moveValue } from './move-value.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const register = vietnamUnitsWithSeedProvinces();
const divided = ['29770', '29771'].map((code) => ({ code, validFrom: '2022-01-01' }));
const fractions = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }));

describe('moveValue across divided communes', () => {
  it('keeps the sum exactly, whatever the weights', () => {
    const cases = fc.tuple(fractions, fractions, fc.integer(), fc.integer());
    fc.assert(
      fc.property(cases, ([first, second, a, b]) => {
        const weights = [first, second].map(([n, d]) => rational(Math.min(n, d), d));
        const divisions = divided.map((unit, index) => {
          const weight = weights[index] ?? rational(0);
          const rest = subtract(rational(1), weight);
          const [to, other] = divided.map(({ code }) => ({ code, validFrom: '2025-07-01' }));
          return {
            unit,
            parts:
              to && other
                ? [
                    { to, weight },
                    { to: other, weight: rest },
                  ]
                : [],
          };
        });
        const values = divided.map((unit, index) => ({ unit, value: rational(index === 0 ? a : b, 7) }));
        const moved = moveValue(register, values, '2025-07-01', divisions);
        expect(moved.map(({ unit }) => unit.code)).toStrictEqual(['29770', '29771']);
        expect(compare(sum(moved.map(({ value }) => value)), sum(values.map(({ value }) => value)))).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
