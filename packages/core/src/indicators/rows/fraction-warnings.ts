import { absolute, compare } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { Observation } from '../observation.ts';
import { percentLooksLikeFraction } from '../percent-looks-like-fraction.ts';
import { type AmongFigures, warningsOf } from './among-figures.ts';
import { eachInSteps, type InSteps, workPerStep } from './in-steps.ts';
import type { RowWarning } from './row-problem.ts';

interface Sized {
  readonly figure: Observation;
  readonly size: Rational;
}

/** The percentages of one indicator: those of at most 1, and the ends of the others. */
interface Percents {
  readonly small: Observation[];
  smallest: Sized | null;
  largest: Sized | null;
}

const one = rational(1);

/**
 * 0.9 among 90s, as `percentLooksLikeFraction` tells it. That goes by the smallest and the largest of the figures above
 * 1, so that one pass finds them, and each slice of the others is shown to it with these two.
 */
export function* fractionWarnings(among: AmongFigures): InSteps<readonly RowWarning[]> {
  const byIndicator = new Map<Key, Percents>();
  yield* eachInSteps(among.figures, (figure) => {
    const { indicator, quantity } = figure;
    if (quantity.kind !== 'exact' || among.indicators.get(indicator)?.unitOfMeasure.trim() !== '%') return;
    const percents = byIndicator.get(indicator) ?? { small: [], smallest: null, largest: null };
    byIndicator.set(indicator, percents);
    take(percents, { figure, size: absolute(parseDecimal(quantity.value)) });
  });
  const slices = [...byIndicator.values()].flatMap(({ small, smallest, largest }) => {
    if (smallest === null || largest === null) return [];
    const ends = [...new Set([smallest.figure, largest.figure])];
    const starts = Array.from({ length: Math.ceil(small.length / workPerStep) }, (_, index) => index * workPerStep);
    return starts.map((start) => [...small.slice(start, start + workPerStep), ...ends]);
  });
  const warnings: RowWarning[] = [];
  yield* eachInSteps(
    slices,
    (slice) => warnings.push(...warningsOf(percentLooksLikeFraction(among.indicators, slice), slice, among)),
    (slice) => slice.length,
  );
  return warnings;
}

function take(percents: Percents, sized: Sized): void {
  const { smallest, largest } = percents;
  if (compare(sized.size, one) <= 0) percents.small.push(sized.figure);
  else {
    if (smallest === null || compare(sized.size, smallest.size) < 0) percents.smallest = sized;
    if (largest === null || compare(sized.size, largest.size) > 0) percents.largest = sized;
  }
}
