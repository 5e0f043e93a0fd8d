import { compare } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { IndexScore } from './score-index.ts';

/** The places that a unit can have: one, or from … until … where somebody's score is only known within bounds. */
export interface IndexRank {
  readonly unit: Key;
  readonly from: number;
  readonly until: number;
}

/** Ranks by the score, the highest first, equal scores sharing the better place; refused units have none. */
export function rankIndex(scores: readonly IndexScore[]): readonly IndexRank[] {
  const bounds = scores.flatMap((score) => {
    if (score.outcome === 'refused') return [];
    if (score.outcome === 'between') return [{ unit: score.unit, lowest: score.lowest, highest: score.highest }];
    return [{ unit: score.unit, lowest: score.score, highest: score.score }];
  });
  const lowest = bounds.map((bound) => bound.lowest).toSorted(compare);
  const highest = bounds.map((bound) => bound.highest).toSorted(compare);
  return bounds.map((bound) => {
    const surelyBetter = countAbove(lowest, bound.highest);
    // its own highest is not above its own lowest unless it is known only within bounds
    const itself = compare(bound.highest, bound.lowest) > 0 ? 1 : 0;
    return { unit: bound.unit, from: surelyBetter + 1, until: countAbove(highest, bound.lowest) - itself + 1 };
  });
}

/** How many of an ascending list are above a value, found by halving. */
function countAbove(ascending: readonly Rational[], value: Rational): number {
  let [from, until] = [0, ascending.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (compare(ascending[middle] ?? value, value) > 0) until = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
