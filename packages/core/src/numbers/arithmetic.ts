import { ThiduaError } from '../errors/thidua-error.ts';
import { greatestCommonDivisor, greatestCommonDivisorOfNumbers } from './common-divisor.ts';
import { compareNearest } from './compare-nearest.ts';
import { addIntegers, divideExactly, type Integer, multiplyIntegers, negateInteger, remainderOf } from './integer.ts';
import { type Rational, reduced } from './rational.ts';

/**
 * Exact `a + b`. Common divisors are taken out before anything is multiplied: what then is left to reduce divides the
 * common divisor of the denominators, so that adding a small fraction to a long one stays cheap.
 */
export function add(a: Rational, b: Rational): Rational {
  if (a.numerator === 0) return b;
  if (b.numerator === 0) return a;
  if (a.denominator === 1 && b.denominator === 1)
    return { numerator: addIntegers(a.numerator, b.numerator), denominator: 1 };
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const left = divideExactly(a.denominator, common);
  const right = divideExactly(b.denominator, common);
  const numerator = addIntegers(multiplyIntegers(a.numerator, right), multiplyIntegers(b.numerator, left));
  if (common === 1) return { numerator, denominator: multiplyIntegers(left, right) };
  const rest = greatestCommonDivisor(numerator, common);
  return {
    numerator: divideExactly(numerator, rest),
    denominator: multiplyIntegers(left, divideExactly(b.denominator, rest)),
  };
}

/** Exact `a − b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** Exact `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return product(a.numerator, a.denominator, b.numerator, b.denominator);
}

/**
 * Exact `a ÷ b`.
 * @throws `DIVISION_BY_ZERO`.
 */
export function divide(a: Rational, b: Rational): Rational {
  if (b.numerator === 0) throw new ThiduaError('DIVISION_BY_ZERO', {});
  if (b.numerator > 0) return product(a.numerator, a.denominator, b.denominator, b.numerator);
  return product(a.numerator, a.denominator, negateInteger(b.denominator), negateInteger(b.numerator));
}

/** The product of two fractions in lowest terms: only a numerator and the denominator of the other can share divisors. */
function product(numerator: Integer, denominator: Integer, times: Integer, over: Integer): Rational {
  const one = over === 1 ? 1 : greatestCommonDivisor(numerator, over);
  const other = denominator === 1 ? 1 : greatestCommonDivisor(times, denominator);
  return {
    numerator: multiplyIntegers(divideExactly(numerator, one), divideExactly(times, other)),
    denominator: multiplyIntegers(divideExactly(denominator, other), divideExactly(over, one)),
  };
}

/** `−a`; zero stays zero. */
export function negate(a: Rational): Rational {
  return { numerator: negateInteger(a.numerator), denominator: a.denominator };
}

/** The size of `a` without its sign. */
export function absolute(a: Rational): Rational {
  return a.numerator < 0 ? negate(a) : a;
}

/** −1 where `a` is smaller, 1 where it is larger, 0 where both are equal; fit for `toSorted`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (typeof a.numerator === 'bigint' || typeof b.numerator === 'bigint') {
    const near = compareNearest(a, b);
    if (near !== 0) return near;
  }
  const isOneUnit = a.denominator === b.denominator;
  const left: Integer = isOneUnit ? a.numerator : multiplyIntegers(a.numerator, b.denominator);
  const right: Integer = isOneUnit ? b.numerator : multiplyIntegers(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Whether `a` is so many whole times `b`, which is above 0. In lowest terms `b` then divides in its numerator, and `a`
 * has no divisor below that `b` lacks.
 */
export function isMultiple(a: Rational, b: Rational): boolean {
  return remainderOf(b.denominator, a.denominator) === 0 && remainderOf(a.numerator, b.numerator) === 0;
}

export function isZero(a: Rational): boolean {
  return a.numerator === 0;
}

/**
 * The exact total; 0 for an empty list. Plain numbers are gathered over their least common denominator and reduced when
 * all are there, or when they grow too large, which is then added as any fraction.
 */
export function sum(list: readonly Rational[]): Rational {
  let total: Rational | null = null;
  let gathered = 0;
  let over = 1;
  for (let at = 0; at < list.length; at += 1) {
    const next = list[at] as Rational;
    const { numerator, denominator } = next;
    if (typeof numerator !== 'number' || typeof denominator !== 'number') {
      total = total === null ? next : add(total, next);
      continue;
    }
    const common =
      denominator === over ? over : denominator === 1 ? 1 : greatestCommonDivisorOfNumbers(over, denominator);
    const [left, right] = [over / common, denominator / common];
    // the sizes together are safe, so each is, and no rounding came in between
    const [one, other] = [gathered * right, numerator * left];
    if (Math.abs(one) + Math.abs(other) <= Number.MAX_SAFE_INTEGER && over * right <= Number.MAX_SAFE_INTEGER) {
      gathered = one + other;
      over *= right;
    } else {
      const so = reduced(gathered, over);
      total = total === null ? so : add(total, so);
      gathered = numerator;
      over = denominator;
    }
  }
  const rest = reduced(gathered + 0, over);
  return total === null ? rest : add(total, rest);
}
