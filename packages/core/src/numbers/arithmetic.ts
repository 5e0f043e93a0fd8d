import { addIntegers, type Integer, multiplyIntegers, negateInteger } from './integer.ts';
import { type Rational, reduced } from './rational.ts';

/** Exact `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return reduced(addIntegers(a.numerator, b.numerator), a.denominator);
  return reduced(
    addIntegers(multiplyIntegers(a.numerator, b.denominator), multiplyIntegers(b.numerator, a.denominator)),
    multiplyIntegers(a.denominator, b.denominator),
  );
}

/** Exact `a − b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** Exact `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return reduced(multiplyIntegers(a.numerator, b.numerator), multiplyIntegers(a.denominator, b.denominator));
}

/**
 * Exact `a ÷ b`.
 * @throws `DIVISION_BY_ZERO`.
 */
export function divide(a: Rational, b: Rational): Rational {
  return reduced(multiplyIntegers(a.numerator, b.denominator), multiplyIntegers(a.denominator, b.numerator));
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
  const left: Integer = multiplyIntegers(a.numerator, b.denominator);
  const right: Integer = multiplyIntegers(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.numerator === 0;
}

/** The exact total; 0 for an empty list. */
export function sum(list: readonly Rational[]): Rational {
  return list.reduce(add, { numerator: 0, denominator: 1 });
}
