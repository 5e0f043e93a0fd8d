import { ThiduaError } from '../errors/thidua-error.ts';
import {
  addIntegers,
  divideExactly,
  type Integer,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  remainderOf,
} from './integer.ts';
import { type Rational, reduced } from './rational.ts';

/**
 * What becomes of the part that is cut off:
 * `half-up` to the nearest, a half away from zero; `half-even` to the nearest, a half to the even digit;
 * `up` away from zero; `down` towards zero; `ceiling` towards +∞; `floor` towards −∞.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor';

/** More digits after the point than any law or table asks for; a bound, so that a slip cannot ask for millions. */
export const mostPlaces = 100;

/**
 * The nearest value with at most `places` digits after the point (0 to 100), in the declared `mode`.
 * @throws `ROUNDING_PLACES_INVALID`.
 */
export function roundTo(r: Rational, places: number, mode: RoundingMode): Rational {
  return reduced(roundedUnits(r, places, mode), powerOfTen(places));
}

/**
 * `r` counted in units of 10^−places and rounded to a whole number of them.
 * @throws `ROUNDING_PLACES_INVALID`.
 */
export function roundedUnits(r: Rational, places: number, mode: RoundingMode): Integer {
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
    throw new ThiduaError('ROUNDING_PLACES_INVALID', { places: String(places), most: mostPlaces });
  }
  if (r.denominator === 1) return multiplyIntegers(r.numerator, powerOfTen(places));
  const scaled = multiplyIntegers(r.numerator, powerOfTen(places));
  const remainder = remainderOf(scaled, r.denominator);
  const towardsZero = divideExactly(addIntegers(scaled, negateInteger(remainder)), r.denominator);
  if (remainder === 0) return towardsZero;
  const awayStep = remainder < 0 ? -1 : 1;
  return goesAway(mode, towardsZero, remainder, r.denominator) ? addIntegers(towardsZero, awayStep) : towardsZero;
}

/** Whether a cut-off part, never zero, moves the result one unit away from zero. */
function goesAway(mode: RoundingMode, towardsZero: Integer, remainder: Integer, denominator: Integer): boolean {
  const negative = remainder < 0;
  switch (mode) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !negative;
    case 'floor':
      return negative;
    case 'half-up':
    case 'half-even': {
      const doubled = multiplyIntegers(remainder, negative ? -2 : 2);
      if (doubled > denominator) return true;
      if (doubled < denominator) return false;
      return mode === 'half-up' || remainderOf(towardsZero, 2) !== 0;
    }
  }
}
