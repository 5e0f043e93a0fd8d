import { compare } from '../../numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { isCount } from '../checking/decimal-checks.ts';
import { type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type Amount, checkAmountWithin, pointsOfAmount } from './amount.ts';
import { noFigures, type PreparedMethod, preparedFor } from './prepared-method.ts';

/**
 * Points by place, the best first: each entry up to and with its place. The place is filled in (`entered`: a rank in the
 * country), or found among the group from the results (`group`); equal results then share the better place.
 */
export interface RankPoints {
  readonly kind: 'rankPoints';
  readonly of: 'entered' | 'group';
  /** Of results, for `group`. */
  readonly better?: 'higher' | 'lower';
  readonly places: readonly { readonly upTo: DecimalText; readonly amount: Amount }[];
  readonly otherwise: Amount;
}

export function prepareRankPoints({ of, better, places, otherwise }: RankPoints, max: Rational): PreparedMethod {
  const read = places.map(({ upTo, amount }) => ({ upTo: parseDecimal(upTo), points: pointsOfAmount(amount, max) }));
  const rest = pointsOfAmount(otherwise, max);
  const pointsOf = (place: Rational) => read.find(({ upTo }) => compare(place, upTo) <= 0)?.points;
  if (of === 'entered') {
    return preparedFor('rank', {
      score: ({ value }) => {
        const points = pointsOf(value.number);
        return points === undefined ? { points: rest, rule: 'rankBeyond' } : { points, rule: 'rank' };
      },
    });
  }
  const sign = better === 'lower' ? 1 : -1;
  return preparedFor('actual', {
    compare: (usual) => ({
      ...noFigures,
      ordered: usual.map(({ value }) => value.number).toSorted((a, b) => sign * compare(a, b)),
    }),
    score: ({ value }, { ordered }) => {
      const points = pointsOf({ numerator: betterThan(value.number, ordered, sign) + 1, denominator: 1 });
      return points === undefined ? { points: rest, rule: 'rankInGroupBeyond' } : { points, rule: 'rankInGroup' };
    },
  });
}

/** How many of the ordered results are better, found by halving. */
function betterThan(value: Rational, ordered: readonly Rational[], sign: number): number {
  let [from, until] = [0, ordered.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (sign * compare(ordered[middle] ?? value, value) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
}

export function checkRankPoints({ of, better, places, otherwise }: RankPoints, check: MethodCheck): void {
  if (places.length === 0) reportFault(check, 'places', 'empty');
  if (of === 'group' && better === undefined) reportFault(check, 'better', 'empty');
  places.forEach(({ upTo, amount }, index) => {
    const where = `places[${index}]`;
    const place = readDecimal(upTo);
    const before = readDecimal(places[index - 1]?.upTo ?? '0');
    if (place === null || !isCount(upTo)) reportFault(check, `${where}.upTo`, 'not-whole');
    else if (before !== null && compare(before, place) >= 0) reportFault(check, `${where}.upTo`, 'order');
    checkAmountWithin(check, `${where}.amount`, amount);
  });
  checkAmountWithin(check, 'otherwise', otherwise);
}
