import { ThiduaError } from '../errors/thidua-error.ts';
import { divideExactly, type Integer, multiplyIntegers, narrow, powerOfTen, remainderOf } from './integer.ts';
import { type Rational, reduced } from './rational.ts';
import { type RoundingMode, roundedUnits } from './rounding.ts';

const decimalPattern = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** Far beyond any real figure; bounds the work that a hostile text can ask for. */
const longestDecimal = 1000;

/** So many characters, point and sign included, surely hold a safe number of units: 15 digits at most. */
const longestPlain = 15;

/**
 * Reads the one way in which decimals are written here: `-?digits` or `-?digits.digits`, a point, no thousands
 * separator, no exponent, no leading `+`, no needless leading zero, no spaces, at most 1,000 characters:
 * `2236`, `-0.45`, `50.00`. The `2.236` of a Vietnamese document is `2236` here, and is never guessed.
 * @throws `DECIMAL_MALFORMED`.
 */
export function parseDecimal(text: string): Rational {
  const value = readDecimal(text);
  if (value === null) throw new ThiduaError('DECIMAL_MALFORMED', { text: text.slice(0, 50) });
  return value;
}

/** As {@link parseDecimal}; `null` for any other text. */
export function readDecimal(text: string): Rational | null {
  return text.length <= longestPlain ? readPlain(text) : readLong(text);
}

/** Digit by digit, in plain numbers. */
function readPlain(text: string): Rational | null {
  const begin = text.charCodeAt(0) === minus ? 1 : 0;
  let units = 0;
  let point = -1;
  for (let at = begin; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === dot && point < 0 && at > begin) point = at;
    else return null;
  }
  const whole = (point < 0 ? text.length : point) - begin;
  if (whole === 0 || point === text.length - 1) return null;
  if (whole > 1 && text.charCodeAt(begin) === zero) return null;
  const signed = begin === 0 ? units : 0 - units;
  return point < 0 ? { numerator: signed, denominator: 1 } : reduced(signed, 10 ** (text.length - 1 - point));
}

const zero = '0'.charCodeAt(0);
const minus = '-'.charCodeAt(0);
const dot = '.'.charCodeAt(0) - zero;

function readLong(text: string): Rational | null {
  const match = text.length <= longestDecimal ? decimalPattern.exec(text) : null;
  if (match === null) return null;
  const fraction = match[3] ?? '';
  const units = narrow(BigInt(`${match[2]}${fraction}`));
  return reduced(multiplyIntegers(units, match[1] === '-' ? -1 : 1), powerOfTen(fraction.length));
}

/**
 * The exact decimal without needless zeros (`0.5`, `-12`), which {@link parseDecimal} reads back to the same value;
 * `null` where the digits never end (1/3).
 */
export function toExactDecimal(r: Rational): string | null {
  const twos = timesDivisible(r.denominator, 2);
  const fives = timesDivisible(r.denominator, 5);
  if (multiplyIntegers(power(2, twos), power(5, fives)) !== r.denominator) return null;
  const places = Math.max(twos, fives);
  return withPoint(divideExactly(multiplyIntegers(r.numerator, powerOfTen(places)), r.denominator), places);
}

/**
 * Exactly `places` digits after the point (0 to 100), rounded in the declared mode: `50.10`. Zero has no sign.
 * @throws `ROUNDING_PLACES_INVALID`.
 */
export function formatDecimal(r: Rational, rounding: { readonly places: number; readonly mode: RoundingMode }): string {
  return withPoint(roundedUnits(r, rounding.places, rounding.mode), rounding.places);
}

function withPoint(units: Integer, places: number): string {
  const negative = units < 0;
  const digits = String(units)
    .slice(negative ? 1 : 0)
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${negative ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

function timesDivisible(value: Integer, divisor: number): number {
  let rest = value;
  let times = 0;
  while (remainderOf(rest, divisor) === 0) {
    rest = divideExactly(rest, divisor);
    times += 1;
  }
  return times;
}

function power(base: number, exponent: number): Integer {
  return narrow(BigInt(base) ** BigInt(exponent));
}
