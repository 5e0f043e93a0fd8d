import type { Issue } from '../errors/issue.ts';
import { absolute, compare, divide, isZero, multiply } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Key } from '../sources/key.ts';
import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Decimal } from './quantity.ts';

interface Percent {
  readonly indicator: Key;
  readonly index: number;
  readonly text: Decimal;
  readonly size: Rational;
}

/**
 * 0.9 among figures of about 90 per cent was probably meant as 90 %: warned where a figure of at most 1, a hundred times
 * enlarged, lies between half the smallest and twice the largest of the others above 1, and is itself far below them.
 * Growth is left out: 0.3 % after 11.28 % is a real rate of growth.
 */
export function percentLooksLikeFraction(
  indicators: ReadonlyMap<Key, Indicator>,
  observations: readonly Observation[],
): readonly Issue[] {
  return [...percentsByIndicator(indicators, observations)].flatMap(([indicator, percents]) => {
    const others = percents.filter(({ size }) => compare(size, rational(1)) > 0).toSorted(bySize);
    const [smallest, largest] = [others[0], others.at(-1)];
    if (smallest === undefined || largest === undefined) return [];
    return percents
      .filter(({ size }) => compare(size, rational(1)) <= 0 && !isZero(size))
      .filter(({ size }) => isBetween(multiply(size, rational(100)), smallest.size, largest.size))
      .filter(({ size }) => compare(multiply(size, rational(10)), smallest.size) < 0)
      .map(({ index, text }): Issue => {
        const range = smallest.text === largest.text ? smallest.text : `${smallest.text}–${largest.text}`;
        const data = { indicator, value: text, others: range };
        return { severity: 'warning', code: 'PERCENT_LOOKS_LIKE_FRACTION', path: `observations[${index}]`, data };
      });
  });
}

function percentsByIndicator(
  indicators: ReadonlyMap<Key, Indicator>,
  observations: readonly Observation[],
): ReadonlyMap<Key, readonly Percent[]> {
  const percents = observations.flatMap(({ indicator, quantity }, index): readonly Percent[] => {
    const { unitOfMeasure, accumulation } = indicators.get(indicator) ?? {};
    if (unitOfMeasure?.trim() !== '%' || accumulation === 'GROWTH' || quantity.kind !== 'exact') return [];
    return [{ indicator, index, text: quantity.value, size: absolute(parseDecimal(quantity.value)) }];
  });
  return grouped(percents, (one) => one.indicator);
}

function isBetween(value: Rational, smallest: Rational, largest: Rational): boolean {
  return compare(value, divide(smallest, rational(2))) >= 0 && compare(value, multiply(largest, rational(2))) <= 0;
}

function bySize(a: Percent, b: Percent): number {
  return compare(a.size, b.size);
}
