import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, multiply, subtract } from './arithmetic.ts';
import { greatestCommonDivisor } from './common-divisor.ts';
import { readDecimal } from './decimal.ts';
import { toFraction } from './fraction.ts';
import { addIntegers, divideExactly, type Integer, multiplyIntegers, narrow, remainderOf } from './integer.ts';
import { rational } from './rational.ts';

/** Where one way of counting ends and another begins: 32-bit integers, safe products, safe numbers, and beyond. */
const limits = [0n, 2n ** 16n, 2n ** 26n, 94906265n, 2n ** 31n, 2n ** 32n, 2n ** 52n, 2n ** 53n, 2n ** 64n, 2n ** 106n];
const atLimits = fc
  .tuple(fc.constantFrom(...limits), fc.bigInt({ min: -3n, max: 3n }), fc.boolean())
  .map(([limit, off, isNegative]) => (isNegative ? -(limit + off) : limit + off));
const anywhere = fc.oneof(atLimits, atLimits, fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }));
const notZero = anywhere.filter((value) => value !== 0n);
const runs = { numRuns: 5000 };

/** The same value in its one form: a number wherever it is safe, and never −0. */
function expectForm(found: Integer, expected: bigint): void {
  expect(BigInt(found)).toBe(expected);
  expect(typeof found).toBe(typeof narrow(expected));
  expect(Object.is(found, -0)).toBe(false);
}

function divisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger < 0n ? -larger : larger;
}

describe('integers of any size are those of BigInt alone', () => {
  it('in sums, products and remainders', () => {
    fc.assert(
      fc.property(anywhere, notZero, (a, b) => {
        expectForm(addIntegers(narrow(a), narrow(b)), a + b);
        expectForm(multiplyIntegers(narrow(a), narrow(b)), a * b);
        expectForm(remainderOf(narrow(a), narrow(b)), a % b);
      }),
      runs,
    );
  });
  it('in exact quotients and common divisors', () => {
    fc.assert(
      fc.property(anywhere, notZero, notZero, (a, b, times) => {
        expectForm(divideExactly(narrow(a * b), narrow(b)), a);
        expectForm(greatestCommonDivisor(narrow(a), narrow(b)), divisor(a, b));
        expectForm(greatestCommonDivisor(narrow(a * times), narrow(b * times)), divisor(a * times, b * times));
      }),
      runs,
    );
  });
  it('in common divisors of numbers of any length, also beyond the largest double', () => {
    const long = fc.tuple(fc.bigInt({ min: 1n, max: 2n ** 130n }), fc.bigInt({ min: 1n, max: 2n ** 90n }));
    const lengths = fc.constantFrom(0n, 1n, 2n ** 300n, 2n ** 700n + 1n, 2n ** 1400n + 1n);
    fc.assert(
      fc.property(long, long, lengths, lengths, notZero, ([a, b], [c, d], more, most, times) => {
        const [one, other] = [(a * more + b) * times, (c * most + d) * times];
        expectForm(greatestCommonDivisor(narrow(one), narrow(other)), divisor(one, other));
      }),
      runs,
    );
  });
  it('in the remainder of the largest safe numbers by whatever there is', () => {
    const largest = BigInt(Number.MAX_SAFE_INTEGER);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 40n }), fc.bigInt({ min: 1n, max: largest }), (off, b) => {
        expectForm(remainderOf(narrow(largest - off), narrow(b)), (largest - off) % b);
      }),
      runs,
    );
  });
});

describe('fractions around the limits are those of BigInt alone', () => {
  const written = (numerator: bigint, denominator: bigint): string => {
    const by = divisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    return denominator === by ? String(numerator / by) : `${numerator / by}/${denominator / by}`;
  };
  it('in all four operations and in comparison', () => {
    fc.assert(
      fc.property(anywhere, notZero, notZero, notZero, (a, b, c, d) => {
        const [one, other] = [rational(a, b), rational(c, d)];
        expect(toFraction(add(one, other))).toBe(written(a * d + c * b, b * d));
        expect(toFraction(subtract(one, other))).toBe(written(a * d - c * b, b * d));
        expect(toFraction(multiply(one, other))).toBe(written(a * c, b * d));
        expect(toFraction(divide(one, other))).toBe(written(a * d, b * c));
        const difference = (a * d - c * b) * (b * d < 0n ? -1n : 1n);
        expect(compare(one, other)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      runs,
    );
  });
});

describe('readDecimal', () => {
  const pattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;
  it('reads short and long texts alike, and nothing else', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 12 });
    const numbers = fc
      .tuple(fc.constantFrom('', '-'), digits, fc.option(digits))
      .map(([sign, whole, places]) => `${sign}${whole}${places === null ? '' : `.${places}`}`);
    const texts = fc.oneof(numbers, fc.string({ unit: fc.constantFrom(...'0123456789.-'), maxLength: 20 }));
    fc.assert(
      fc.property(texts, (text) => {
        const isDecimal = pattern.test(text);
        const places = BigInt((text.split('.')[1] ?? '').length);
        const expected = isDecimal ? rational(BigInt(text.replace('.', '')), 10n ** places) : null;
        expect(readDecimal(text)).toStrictEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });
  it.each(['', '-', '.', '.5', '5.', '-.5', '01', '-01', '00', '+1', '1e3', '1 ', '１', '1.2.3', '--1', '1-'])(
    'refuses "%s"',
    (text) => {
      expect(readDecimal(text)).toBeNull();
    },
  );
  it('knows no negative zero', () => {
    for (const text of ['-0', '-0.0', '-0.00000000000000000']) expect(readDecimal(text)).toStrictEqual(rational(0));
  });
});
