import type { Rational } from './rational.ts';

/**
 * The order of two fractions by the nearest doubles, which is cheaper than the products of long numbers; 0 where they lie
 * too close to be told apart, or beyond what doubles hold. Numerator, denominator and quotient are rounded by at most
 * 2⁻⁵³ of themselves each, far within the margin, which has room, too, for quotients next to 0.
 */
export function compareNearest(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = [nearest(a), nearest(b)];
  const margin = (Math.abs(left) + Math.abs(right)) * 2 ** -50 + 1e-300;
  // never true of what is no number, nor of an infinite margin
  return left - right > margin ? 1 : right - left > margin ? -1 : 0;
}

/** No number where the denominator is too large for a double. */
function nearest({ numerator, denominator }: Rational): number {
  const over = Number(denominator);
  return over === Number.POSITIVE_INFINITY ? Number.NaN : Number(numerator) / over;
}
