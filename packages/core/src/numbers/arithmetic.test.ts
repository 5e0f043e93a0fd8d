import { describe, expect, it } from 'vitest';
import { absolute, add, compare, divide, isZero, multiply, negate, subtract, sum } from './arithmetic.ts';
import { rational } from './rational.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('rational', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toStrictEqual({ numerator: -3, denominator: 2 });
    expect(rational(-6, -4)).toStrictEqual({ numerator: 3, denominator: 2 });
    expect(rational(0, -7)).toStrictEqual({ numerator: 0, denominator: 1 });
    expect(rational(12)).toStrictEqual({ numerator: 12, denominator: 1 });
  });

  it('has no negative zero', () => {
    expect(Object.is(rational(-0).numerator, 0)).toBe(true);
    expect(Object.is(negate(rational(0)).numerator, 0)).toBe(true);
    expect(Object.is(multiply(rational(0), rational(-3)).numerator, 0)).toBe(true);
    expect(Object.is(divide(rational(0), rational(-3)).numerator, 0)).toBe(true);
  });

  it('writes a big integer that is safe as a number', () => {
    expect(rational(10n, 4n)).toStrictEqual({ numerator: 5, denominator: 2 });
    expect(rational(BigInt(largest))).toStrictEqual({ numerator: largest, denominator: 1 });
    expect(rational(-BigInt(largest) - 1n)).toStrictEqual({ numerator: -9007199254740992n, denominator: 1 });
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, largest + 1])('refuses the number %d', (value) => {
    expect(() => rational(value)).toThrow(
      expect.objectContaining({ code: 'INTEGER_UNSAFE', data: { value: String(value) } }),
    );
    expect(() => rational(1, value)).toThrow(expect.objectContaining({ code: 'INTEGER_UNSAFE' }));
  });

  it('refuses a zero denominator', () => {
    expect(() => rational(1, 0)).toThrow(expect.objectContaining({ code: 'DIVISION_BY_ZERO', data: {} }));
    expect(() => rational(1, 0n)).toThrow(expect.objectContaining({ code: 'DIVISION_BY_ZERO' }));
  });
});

describe('arithmetic', () => {
  it('is exact where doubles are not', () => {
    expect(add(rational(1, 10), rational(2, 10))).toStrictEqual(rational(3, 10));
    expect(subtract(rational(3, 10), rational(1, 10))).toStrictEqual(rational(1, 5));
    expect(multiply(rational(2, 3), rational(3, 4))).toStrictEqual(rational(1, 2));
    expect(divide(rational(2, 3), rational(-4, 9))).toStrictEqual(rational(-3, 2));
  });

  it('goes over to BigInt at the first unsafe integer and comes back', () => {
    const above = add(rational(largest), rational(1));
    expect(above).toStrictEqual({ numerator: 9007199254740992n, denominator: 1 });
    expect(subtract(above, rational(1))).toStrictEqual({ numerator: largest, denominator: 1 });
    expect(multiply(rational(largest), rational(largest))).toStrictEqual({
      numerator: 81129638414606663681390495662081n,
      denominator: 1,
    });
    expect(divide(multiply(rational(largest), rational(largest)), rational(largest))).toStrictEqual(rational(largest));
  });

  it('refuses division by zero', () => {
    expect(() => divide(rational(1), rational(0))).toThrow(expect.objectContaining({ code: 'DIVISION_BY_ZERO' }));
  });

  it('negates and takes the size', () => {
    expect(negate(rational(-1, 2))).toStrictEqual(rational(1, 2));
    expect(absolute(rational(-1, 2))).toStrictEqual(rational(1, 2));
    expect(absolute(rational(1, 2))).toStrictEqual(rational(1, 2));
  });

  it('tells zero', () => {
    expect(isZero(subtract(rational(1, 3), rational(1, 3)))).toBe(true);
    expect(isZero(rational(1, largest))).toBe(false);
  });

  it('compares where doubles see no difference', () => {
    expect(compare(rational(largest - 1, largest), rational(largest - 2, largest - 1))).toBe(1);
    expect(compare(rational(-1, 2), rational(-1, 3))).toBe(-1);
    expect(compare(rational(2, 4), rational(1, 2))).toBe(0);
  });

  it('adds up a list', () => {
    expect(sum([])).toStrictEqual({ numerator: 0, denominator: 1 });
    expect(sum([rational(1, 2), rational(1, 3), rational(1, 6)])).toStrictEqual(rational(1));
  });
});
