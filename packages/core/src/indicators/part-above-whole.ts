import type { Issue } from '../errors/issue.ts';
import { compare } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import type { Key } from '../sources/key.ts';
import { observationsKey } from './assessment-book.ts';
import { isSamePeriod } from './covers-period.ts';
import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Decimal, Quantity } from './quantity.ts';

interface PrintedNumber {
  readonly key: Key;
  readonly value: Decimal;
}

/**
 * A part larger than its whole, as printed: for one scope and period above the largest figure of the whole (a bounded
 * "hơn 342" counts as 342), or m above n of one count. A warning: the two may be defined apart (hard case 21).
 */
export function partAboveWhole(
  indicators: ReadonlyMap<Key, Indicator>,
  observations: readonly Observation[],
): readonly Issue[] {
  const figures = grouped(observations, (one) => observationsKey(one.indicator, one.scope));
  return observations.flatMap((part, index): readonly Issue[] => {
    const wholeKey = indicators.get(part.indicator)?.partOf;
    const wholes = wholeKey === undefined ? [] : (figures.get(observationsKey(wholeKey, part.scope)) ?? []);
    const whole = largest(wholes.filter((one) => isSamePeriod(one.period, part.period))) ?? denominatorOf(part);
    const value = printedNumber(part.quantity);
    if (whole === null || value === null || !isAbove(value, whole.value)) return [];
    const data = { part: part.key, whole: whole.key, partValue: value, wholeValue: whole.value };
    return [{ severity: 'warning', code: 'PART_ABOVE_WHOLE', path: `observations[${index}]`, data }];
  });
}

function largest(wholes: readonly Observation[]): PrintedNumber | null {
  const numbers = wholes.flatMap(({ key, quantity }): readonly PrintedNumber[] => {
    const value = printedNumber(quantity);
    return value === null ? [] : [{ key, value }];
  });
  return numbers.reduce<PrintedNumber | null>(
    (best, one) => (best === null || isAbove(one.value, best.value) ? one : best),
    null,
  );
}

function denominatorOf({ key, quantity }: Observation): PrintedNumber | null {
  return quantity.kind === 'count' && quantity.n !== undefined ? { key, value: String(quantity.n) } : null;
}

function printedNumber(quantity: Quantity): Decimal | null {
  if (quantity.kind === 'exact') return quantity.value;
  if (quantity.kind === 'count') return String(quantity.m);
  return quantity.kind === 'bounded' ? ((quantity.min ?? quantity.max)?.value ?? null) : null;
}

function isAbove(a: Decimal, b: Decimal): boolean {
  return compare(parseDecimal(a), parseDecimal(b)) > 0;
}
