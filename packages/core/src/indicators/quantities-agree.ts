import { compare } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import type { Quantity, RankInterval } from './quantity.ts';
import { intervalOfQuantity, intervalsMeet } from './value-interval.ts';

/**
 * Whether two figures for one and the same thing can both be right: 9 and 9.0, 10.5 and "more than 10". Figures that
 * say different things (a score and a rank) do not contradict each other; a withheld one contradicts a published one.
 */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  if (isAbsence(a) || isAbsence(b)) return a.kind === b.kind;
  if (a.kind === 'count' && b.kind === 'count') return a.m === b.m && sameIfKnown(a.n, b.n);
  if (a.kind === 'standing' && b.kind === 'standing') {
    const scores = a.score === undefined || b.score === undefined || decimalsEqual(a.score, b.score);
    return scores && (a.rank === undefined || b.rank === undefined || ranksMeet(a.rank, b.rank));
  }
  if (a.kind === 'status' && b.kind === 'status') {
    if (a.reached !== b.reached) return false;
    return sameIfKnown(a.forPeriod, b.forPeriod) && sameIfKnown(a.decidedOn, b.decidedOn);
  }
  if (a.kind === 'change' && b.kind === 'change') return a.base !== b.base || decimalsEqual(a.by, b.by);
  const left = intervalOfQuantity(a);
  const right = intervalOfQuantity(b);
  return left === null || right === null || intervalsMeet(left, right);
}

function isAbsence(quantity: Quantity): boolean {
  return quantity.kind === 'withheld' || quantity.kind === 'notSurveyed';
}

function sameIfKnown<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function decimalsEqual(a: string, b: string): boolean {
  return compare(parseDecimal(a), parseDecimal(b)) === 0;
}

function ranksMeet(a: RankInterval, b: RankInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
