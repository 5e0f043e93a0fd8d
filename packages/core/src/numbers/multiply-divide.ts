import { divide, multiply } from './arithmetic.ts';
import type { Integer } from './integer.ts';
import { type Rational, reduced } from './rational.ts';

/**
 * Exact `a × b ÷ c`, several times faster than two steps: one common divisor is taken of plain numbers while they suffice.
 * @throws `DIVISION_BY_ZERO`.
 */
export function multiplyDivide(a: Rational, b: Rational, c: Rational): Rational {
  const over = c.numerator;
  if (typeof over === 'number' && over > 0) {
    const numerator = plainProduct(a.numerator, b.numerator, c.denominator);
    const denominator = plainProduct(a.denominator, b.denominator, over);
    if (numerator !== null && denominator !== null) return reduced(numerator, denominator);
  }
  return divide(multiply(a, b), c);
}

/** The product of three plain numbers; `null` where one of them, or what they come to, is not safe. */
function plainProduct(a: Integer, b: Integer, c: Integer): number | null {
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number') return null;
  // a product that was rounded does not become safe again, save by a zero, which makes it 0 and not wrong
  const found = a * b * c;
  return found <= Number.MAX_SAFE_INTEGER && found >= Number.MIN_SAFE_INTEGER ? found + 0 : null;
}
