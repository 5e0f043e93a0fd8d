import { compare, negate, sum } from '../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import type { Rational } from '../numbers/rational.ts';
import type { Bound, Decimal, Quantity } from './quantity.ts';

/** One end of an interval; a strict end does not belong to it. */
export interface Endpoint {
  readonly value: Rational;
  readonly strict: boolean;
}

/** All that is known of a value: an exact one has both ends equal and not strict, an open end is `null`. */
export interface ValueInterval {
  readonly min: Endpoint | null;
  readonly max: Endpoint | null;
}

/** Where a whole interval lies as seen from a point; `UNDECIDED` where parts of it lie on either side. */
export type Side = 'ABOVE' | 'AT_OR_ABOVE' | 'AT' | 'AT_OR_BELOW' | 'BELOW' | 'UNDECIDED';

/** The interval that is one value. */
export function exactly(value: Rational): ValueInterval {
  return { min: { value, strict: false }, max: { value, strict: false } };
}

/** The value, where the interval is a single one; otherwise `null`. */
export function exactValue({ min, max }: ValueInterval): Rational | null {
  return min !== null && max !== null && compare(min.value, max.value) === 0 ? min.value : null;
}

/** The number in a quantity (the m of a count, the score of a standing); `null` where it holds none. */
export function intervalOfQuantity(quantity: Quantity): ValueInterval | null {
  switch (quantity.kind) {
    case 'exact':
      return exactly(parseDecimal(quantity.value));
    case 'bounded':
      return { min: endpointOf(quantity.min), max: endpointOf(quantity.max) };
    case 'count':
      return exactly({ numerator: quantity.m, denominator: 1 });
    case 'standing':
      return quantity.score === undefined ? null : exactly(parseDecimal(quantity.score));
    case 'change':
    case 'status':
    case 'withheld':
    case 'notSurveyed':
      return null;
  }
}

/** The quantity that an interval of terminating decimals is. */
export function quantityOfInterval(interval: ValueInterval): Quantity {
  const value = exactValue(interval);
  if (value !== null) return { kind: 'exact', value: decimalOf(value) };
  const { min, max } = interval;
  return {
    kind: 'bounded',
    ...(min === null ? {} : { min: { value: decimalOf(min.value), strict: min.strict } }),
    ...(max === null ? {} : { max: { value: decimalOf(max.value), strict: max.strict } }),
  };
}

/** The interval of the sums of one value from each. */
export function sumOfIntervals(list: readonly ValueInterval[]): ValueInterval {
  return { min: sumOfEnds(list.map((one) => one.min)), max: sumOfEnds(list.map((one) => one.max)) };
}

/** The interval of the differences `a − b`. */
export function differenceOfIntervals(a: ValueInterval, b: ValueInterval): ValueInterval {
  return sumOfIntervals([a, negated(b)]);
}

/** The interval mirrored at zero. */
export function negated({ min, max }: ValueInterval): ValueInterval {
  return { min: mirrored(max), max: mirrored(min) };
}

/** Where every value of the interval lies as seen from `point`. */
export function sideOf({ min, max }: ValueInterval, point: Rational): Side {
  const low = min === null ? -1 : compare(min.value, point);
  const high = max === null ? 1 : compare(max.value, point);
  if (low > 0 || (low === 0 && min?.strict === true)) return 'ABOVE';
  if (high < 0 || (high === 0 && max?.strict === true)) return 'BELOW';
  if (low === 0) return high === 0 ? 'AT' : 'AT_OR_ABOVE';
  return high === 0 ? 'AT_OR_BELOW' : 'UNDECIDED';
}

/** Whether some value lies in both. */
export function intervalsMeet(a: ValueInterval, b: ValueInterval): boolean {
  const { min, max } = differenceOfIntervals(a, b);
  const zero: Rational = { numerator: 0, denominator: 1 };
  return !['ABOVE', 'BELOW'].includes(sideOf({ min, max }, zero));
}

/** The exact decimal of an end, for reasons and flags; `null` for an open one. */
export function decimalOfEnd(end: Endpoint | null): Decimal | null {
  return end === null ? null : decimalOf(end.value);
}

function endpointOf(bound: Bound | undefined): Endpoint | null {
  return bound === undefined ? null : { value: parseDecimal(bound.value), strict: bound.strict };
}

function sumOfEnds(ends: readonly (Endpoint | null)[]): Endpoint | null {
  const known = ends.filter((end) => end !== null);
  if (known.length < ends.length) return null;
  return { value: sum(known.map((end) => end.value)), strict: known.some((end) => end.strict) };
}

function mirrored(end: Endpoint | null): Endpoint | null {
  return end === null ? null : { value: negate(end.value), strict: end.strict };
}

/** Sums and differences of decimals always terminate, so that the fraction is never needed for them. */
function decimalOf(value: Rational): Decimal {
  return toExactDecimal(value) ?? toFraction(value);
}
