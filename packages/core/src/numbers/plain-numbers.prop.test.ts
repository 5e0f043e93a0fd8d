import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, isMultiple, multiply, sum } from './arithmetic.ts';
import { compareNearest } from './compare-nearest.ts';
import { multiplyDivide } from './multiply-divide.ts';
import { type Rational, rational } from './rational.ts';

/** Where plain numbers stop to suffice: for one of them, for the product of two, of three, and far beyond. */
const limits = [
  0n,
  2n ** 17n,
  2n ** 18n,
  2n ** 26n,
  94906265n,
  2n ** 31n,
  2n ** 52n,
  2n ** 53n,
  2n ** 106n,
  2n ** 1100n,
];
const integers = fc.oneof(
  fc
    .tuple(fc.constantFrom(...limits), fc.bigInt({ min: -4n, max: 4n }), fc.boolean())
    .map(([limit, off, isNegative]) => (isNegative ? -(limit + off) : limit + off)),
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
);
const notZero = integers.filter((value) => value !== 0n);
const fractions = fc.tuple(integers, notZero).map(([numerator, denominator]) => rational(numerator, denominator));
const runs = { numRuns: 5000 };

/** The same value and the same form: `toStrictEqual` tells 0 from −0 and a number from a BigInt. */
function expectSame(found: Rational, numerator: bigint, denominator: bigint): void {
  expect(found).toStrictEqual(rational(numerator, denominator));
}

function parts(value: Rational): readonly [bigint, bigint] {
  return [BigInt(value.numerator), BigInt(value.denominator)];
}

describe('what is quicker in plain numbers comes out as in BigInt alone', () => {
  it('a × b ÷ c', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        fc.pre(c.numerator !== 0);
        const [[an, ad], [bn, bd], [cn, cd]] = [parts(a), parts(b), parts(c)];
        const found = multiplyDivide(a, b, c);
        expectSame(found, an * bn * cd, ad * bd * cn);
        expect(found).toStrictEqual(divide(multiply(a, b), c));
      }),
      runs,
    );
    expect(() => multiplyDivide(rational(1), rational(1), rational(0))).toThrow(
      expect.objectContaining({ code: 'DIVISION_BY_ZERO' }),
    );
  });
  it('sums, of small and of large fractions, in one go', () => {
    const small = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([numerator, denominator]) => rational(numerator, denominator));
    fc.assert(
      fc.property(fc.array(fc.oneof(small, fractions), { maxLength: 12 }), (list) => {
        let [numerator, denominator] = [0n, 1n];
        for (const [n, d] of list.map(parts))
          [numerator, denominator] = [numerator * d + n * denominator, denominator * d];
        const found = sum(list);
        expectSame(found, numerator, denominator);
        expect(found).toStrictEqual(list.reduce(add, rational(0)));
      }),
      runs,
    );
  });
  it('sums whose parts are safe and whose total is not, or the other way round', () => {
    const edge = fc.bigInt({ min: 2n ** 53n - 6n, max: 2n ** 53n - 1n });
    fc.assert(
      fc.property(fc.array(fc.tuple(edge, fc.boolean(), fc.integer({ min: 1, max: 7 })), { maxLength: 6 }), (list) => {
        const terms = list.map(([size, isNegative, by]) => rational(isNegative ? -size : size, by));
        expect(sum(terms)).toStrictEqual(terms.reduce(add, rational(0)));
      }),
      runs,
    );
  });
  it('whether one is a multiple of another', () => {
    const divisors = notZero.filter((value) => value > 0n);
    fc.assert(
      fc.property(fractions, divisors, divisors, integers, (a, n, d, times) => {
        const step = rational(n, d);
        expect(isMultiple(a, step)).toBe(divide(a, step).denominator === 1);
        expect(isMultiple(multiply(step, rational(times)), step)).toBe(true);
      }),
      runs,
    );
  });
  it('the order of fractions that no double tells apart, or that no double holds', () => {
    const long = fc.tuple(fc.bigInt({ min: 2n ** 60n, max: 2n ** 130n }), fc.bigInt({ min: 1n, max: 2n ** 130n }));
    const shift = fc.constantFrom(0n, 40n, 900n, 1100n);
    fc.assert(
      fc.property(
        long,
        fc.bigInt({ min: -3n, max: 3n }),
        shift,
        shift,
        fc.boolean(),
        ([n, d], off, up, down, isNegative) => {
          const [numerator, denominator] = [(n << up) * (isNegative ? -1n : 1n), d << down];
          const [a, b] = [rational(numerator, denominator), rational(numerator + off, denominator)];
          const expected = off > 0n ? -1 : off < 0n ? 1 : 0;
          expect(compare(a, b)).toBe(expected);
          expect([0, expected]).toContain(compareNearest(a, b));
        },
      ),
      runs,
    );
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const [[an, ad], [bn, bd]] = [parts(a), parts(b)];
        const expected = an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0;
        expect(compare(a, b)).toBe(expected);
        expect([0, expected]).toContain(compareNearest(a, b));
      }),
      runs,
    );
  });
});
