import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { absolute, add, compare, divide, isZero, multiply, negate, subtract } from './arithmetic.ts';
import { toFraction } from './fraction.ts';
import { type Rational, rational } from './rational.ts';

/** Small, around the edge of safe integers, and far beyond it. */
const integers = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(2n ** 27n), max: 2n ** 27n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }).chain((edge) => fc.constantFrom(edge, -edge)),
  fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
);
const pairs = fc.tuple(
  integers,
  integers.filter((value) => value !== 0n),
);
const runs = { numRuns: 2000 };

function ours([numerator, denominator]: readonly [bigint, bigint]): Rational {
  return rational(numerator, denominator);
}

function oracle([numerator, denominator]: readonly [bigint, bigint]): Fraction {
  return new Fraction(numerator, denominator);
}

describe('against fraction.js', () => {
  it.each([
    ['add', add, (a: Fraction, b: Fraction) => a.add(b)],
    ['subtract', subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ['multiply', multiply, (a: Fraction, b: Fraction) => a.mul(b)],
  ] as const)('%s agrees', (_name, operation, expected) => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        expect(toFraction(operation(ours(a), ours(b)))).toBe(expected(oracle(a), oracle(b)).toFraction());
      }),
      runs,
    );
  });

  it('divide agrees', () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        fc.pre(b[0] !== 0n);
        expect(toFraction(divide(ours(a), ours(b)))).toBe(oracle(a).div(oracle(b)).toFraction());
      }),
      runs,
    );
  });

  it('compare agrees', () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        expect(compare(ours(a), ours(b))).toBe(oracle(a).compare(oracle(b)));
      }),
      runs,
    );
  });

  it('negate, absolute and isZero agree', () => {
    fc.assert(
      fc.property(pairs, (a) => {
        expect(toFraction(negate(ours(a)))).toBe(oracle(a).neg().toFraction());
        expect(toFraction(absolute(ours(a)))).toBe(oracle(a).abs().toFraction());
        expect(isZero(ours(a))).toBe(a[0] === 0n);
      }),
      runs,
    );
  });
});

describe('the one form of a value', () => {
  it('is kept by every operation: lowest terms, denominator ≥ 1, a number wherever it is safe', () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        for (const operation of [add, subtract, multiply]) {
          const { numerator, denominator } = operation(ours(a), ours(b));
          expect(greatest(BigInt(numerator), BigInt(denominator))).toBe(1n);
          expect(denominator >= 1).toBe(true);
          for (const part of [numerator, denominator]) {
            const safe = part >= Number.MIN_SAFE_INTEGER && part <= Number.MAX_SAFE_INTEGER;
            expect(typeof part).toBe(safe ? 'number' : 'bigint');
            expect(Object.is(part, -0)).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  it('makes equal values identical', () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        expect(subtract(add(ours(a), ours(b)), ours(b))).toStrictEqual(ours(a));
      }),
      runs,
    );
  });
});

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatest(b, a % b);
}
