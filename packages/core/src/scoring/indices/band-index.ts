import { add, compare, divide, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { IndexBand, IndexBands } from './index-bands.ts';
import type { IndexScore } from './score-index.ts';

/** The band of each unit with a score. */
export function bandIndex(bands: IndexBands, scores: readonly IndexScore[]): ReadonlyMap<Key, string> {
  const known = scores
    .flatMap((score) => (score.outcome === 'scored' ? [{ unit: score.unit, score: score.score }] : []))
    .toSorted((a, b) => compare(b.score, a.score));
  if (bands.kind === 'thresholds') {
    const limits = bands.bands.map(({ key, atLeast }) => ({ key, atLeast: parseDecimal(atLeast) }));
    return new Map(
      known.map(({ unit, score }) => [
        unit,
        limits.find(({ atLeast }) => compare(score, atLeast) >= 0)?.key ?? bands.otherwise.key,
      ]),
    );
  }
  const values = known.map(({ score }) => score);
  const begins =
    bands.kind === 'quantiles' ? quantiles(values, bands.bands.length) : naturalBreaks(values, bands.bands.length);
  return new Map(known.map(({ unit }, index) => [unit, bandAt(bands.bands, begins, index)]));
}

function bandAt(bands: readonly IndexBand[], begins: readonly number[], index: number): string {
  const band = begins.findLastIndex((begin) => begin <= index);
  return bands[band]?.key ?? '';
}

/** Where each part begins in a descending list; equal scores stay in the better part. */
function quantiles(values: readonly Rational[], parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => {
    let begin = Math.ceil((part * values.length) / parts);
    while (
      begin > 0 &&
      begin < values.length &&
      compare(values[begin - 1] ?? rational(0), values[begin] ?? rational(0)) === 0
    )
      begin += 1;
    return begin;
  });
}

/**
 * Where each band begins so that the squared distances from the means of the bands are least together; exact, the first
 * of equally good divisions. Equal scores are never divided. Fewer different scores than bands leave the last bands empty.
 */
function naturalBreaks(values: readonly Rational[], bands: number): readonly number[] {
  const sums = [rational(0)];
  const squares = [rational(0)];
  values.forEach((value, index) => {
    sums.push(add(sums[index] ?? rational(0), value));
    squares.push(add(squares[index] ?? rational(0), multiply(value, value)));
  });
  const at = (list: readonly Rational[], index: number) => list[index] ?? rational(0);
  const spread = (from: number, until: number) => {
    const total = subtract(at(sums, until), at(sums, from));
    const square = subtract(at(squares, until), at(squares, from));
    return subtract(square, divide(multiply(total, total), rational(until - from)));
  };
  const mayBegin = (index: number) => index === 0 || compare(at(values, index - 1), at(values, index)) !== 0;
  interface Division {
    readonly cost: Rational;
    readonly begins: readonly number[];
  }
  // the best division of the first `until` scores into one band more with every round
  let best: (Division | null)[] = Array.from({ length: values.length + 1 }, (_, until) =>
    until === 0 ? null : { cost: spread(0, until), begins: [0] },
  );
  for (let band = 1; band < bands; band += 1) {
    best = best.map((fewer, until) => {
      let least = fewer;
      for (let begin = 1; begin < until; begin += 1) {
        const before = best[begin];
        if (before === undefined || before === null || !mayBegin(begin)) continue;
        const cost = add(before.cost, spread(begin, until));
        if (least === null || compare(cost, least.cost) < 0) least = { cost, begins: [...before.begins, begin] };
      }
      return least;
    });
  }
  return best[values.length]?.begins ?? [0];
}
