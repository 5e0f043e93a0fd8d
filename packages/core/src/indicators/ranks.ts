import { rational } from '../numbers/rational.ts';
import type { Indicator } from './indicator.ts';
import type { Quantity, RankInterval } from './quantity.ts';
import type { Flag } from './target-assessment.ts';
import type { ValueInterval } from './value-interval.ts';

/** The rank in a quantity: that of a standing, or the whole number of an indicator that is a rank; else `null`. */
export function rankIn(quantity: Quantity, indicator: Indicator): RankInterval | null {
  if (quantity.kind === 'standing') return quantity.rank ?? null;
  if (quantity.kind !== 'exact' || indicator.valueType !== 'RANK' || !/^[1-9]\d{0,5}$/.test(quantity.value))
    return null;
  const rank = Number(quantity.value);
  return { from: rank, to: rank };
}

/** Places gained, base − current, since a lower rank is better (R5); an interval where a rank is censored. */
export function placesGained(base: RankInterval, current: RankInterval): ValueInterval {
  return {
    min: { value: rational(base.from - current.to), strict: false },
    max: { value: rational(base.to - current.from), strict: false },
  };
}

/** `31`, `28/61`, `31–63/63`. */
export function rankText({ from, to, of }: RankInterval): string {
  const rank = from === to ? String(from) : `${from}–${to}`;
  return of === undefined ? rank : `${rank}/${of}`;
}

/** Flags a rank of which only the range was published. */
export function censoredFlags(rank: RankInterval): readonly Flag[] {
  return rank.from === rank.to ? [] : [{ code: 'CENSORED_RANK', data: { from: rank.from, to: rank.to } }];
}

/** Flags ranks out of fields of different sizes (30/60, then 28/61); places are compared as they stand. */
export function fieldFlags(base: RankInterval, current: RankInterval): readonly Flag[] {
  if (base.of === undefined || current.of === undefined || base.of === current.of) return [];
  return [{ code: 'FIELD_CHANGED', data: { base: base.of, current: current.of } }];
}
