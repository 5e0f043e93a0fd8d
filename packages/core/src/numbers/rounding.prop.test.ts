import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { absolute, compare, multiply, negate, subtract } from './arithmetic.ts';
import { toFraction } from './fraction.ts';
import { rational } from './rational.ts';
import { type RoundingMode, roundTo } from './rounding.ts';

const numerators = fc.oneof(fc.bigInt({ min: -500n, max: 500n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const denominators = fc.oneof(fc.bigInt({ min: 1n, max: 50n }), fc.bigInt({ min: 1n, max: 10n ** 30n }));
const places = fc.integer({ min: 0, max: 12 });
const runs = { numRuns: 1500 };

/** fraction.js rounds halves towards +∞ in `round`, so only the directed modes have a counterpart there. */
const oracles: readonly (readonly [RoundingMode, (value: Fraction, places: number) => Fraction])[] = [
  ['ceiling', (value, at) => value.ceil(at)],
  ['floor', (value, at) => value.floor(at)],
  ['down', (value, at) => (value.s < 0n ? value.ceil(at) : value.floor(at))],
  ['up', (value, at) => (value.s < 0n ? value.floor(at) : value.ceil(at))],
  [
    'half-up',
    (value, at) =>
      value
        .abs()
        .round(at)
        .mul(value.s < 0n ? -1 : 1),
  ],
];

describe('roundTo', () => {
  it.each(oracles)('%s agrees with fraction.js', (mode, oracle) => {
    fc.assert(
      fc.property(numerators, denominators, places, (numerator, denominator, at) => {
        expect(toFraction(roundTo(rational(numerator, denominator), at, mode))).toBe(
          oracle(new Fraction(numerator, denominator), at).toFraction(),
        );
      }),
      runs,
    );
  });

  it('half-even is nearest, and even at a half', () => {
    fc.assert(
      fc.property(numerators, denominators, places, (numerator, denominator, at) => {
        const value = rational(numerator, denominator);
        const unit = rational(1, 10n ** BigInt(at));
        const rounded = roundTo(value, at, 'half-even');
        const twiceOff = multiply(absolute(subtract(value, rounded)), rational(2));
        expect(compare(twiceOff, unit)).not.toBe(1);
        const units = multiply(rounded, rational(10n ** BigInt(at)));
        if (compare(twiceOff, unit) === 0) expect(BigInt(units.numerator) % 2n).toBe(0n);
      }),
      runs,
    );
  });

  it('treats both signs alike in every mode but ceiling and floor, which mirror each other', () => {
    fc.assert(
      fc.property(numerators, denominators, places, (numerator, denominator, at) => {
        const value = rational(numerator, denominator);
        for (const mode of ['half-up', 'half-even', 'up', 'down'] as const) {
          expect(roundTo(negate(value), at, mode)).toStrictEqual(negate(roundTo(value, at, mode)));
        }
        expect(roundTo(negate(value), at, 'ceiling')).toStrictEqual(negate(roundTo(value, at, 'floor')));
      }),
      runs,
    );
  });
});
