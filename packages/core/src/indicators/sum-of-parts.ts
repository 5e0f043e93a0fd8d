import { type PeriodCode, periodContains, periodKind } from '../calendar/period.ts';
import { subPeriods } from '../calendar/period-sequence.ts';
import { isSamePeriod } from './covers-period.ts';
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';
import { strongest } from './strongest-observation.ts';
import { intervalOfQuantity, quantityOfInterval, sumOfIntervals, type ValueInterval } from './value-interval.ts';

/** A figure added up, and what it was added up from, in the order of time. */
export interface SumOfParts {
  readonly quantity: Quantity;
  readonly used: readonly Observation[];
}

/**
 * The figure for `period` added up from parts that cover it without a gap (the years of a term, two halves, nine months
 * and the last quarter, quarters, months, and mixtures); `null` where a part is missing, withheld or no number. The
 * caller passes figures of one cumulative indicator and one voice.
 */
export function sumOfParts(figures: readonly Observation[], period: PeriodCode): SumOfParts | null {
  const inside = figures.filter((one) => periodContains(period, one.period));
  // a sum has at least two parts, and a long term has hundreds of divisions to try
  if (inside.length < 2) return null;
  for (const division of divisionsOf(period)) {
    const parts = division.map((part) => figureOrSum(inside, part));
    const known = parts.filter((part) => part !== null);
    if (known.length < parts.length) continue;
    return {
      quantity: quantityOfInterval(sumOfIntervals(known.map((part) => part.interval))),
      used: known.flatMap((part) => part.used),
    };
  }
  return null;
}

function figureOrSum(
  figures: readonly Observation[],
  period: PeriodCode,
): { readonly interval: ValueInterval; readonly used: readonly Observation[] } | null {
  const direct = strongest(figures.filter((one) => isSamePeriod(one.period, period)));
  const { quantity, used } =
    direct === null ? (sumOfParts(figures, period) ?? {}) : { quantity: direct.quantity, used: [direct] };
  const interval = quantity === undefined ? null : intervalOfQuantity(quantity);
  return interval === null || used === undefined ? null : { interval, used };
}

/** Ways to divide a period, the coarsest first; each part may be divided further. */
function divisionsOf(period: PeriodCode): readonly (readonly PeriodCode[])[] {
  const year = period.slice(0, 4);
  switch (periodKind(period)) {
    case 'term':
      return [subPeriods(period, 'year')];
    case 'year':
      return [subPeriods(period, 'half'), [`${year}-9M`, `${year}-Q4`]];
    case 'nineMonths':
      return [[`${year}-H1`, `${year}-Q3`]];
    case 'half':
      return [subPeriods(period, 'quarter')];
    case 'quarter':
      return [subPeriods(period, 'month')];
    case 'month':
    case 'day':
      return [];
  }
}
