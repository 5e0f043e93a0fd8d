import type { PeriodCode } from '../calendar/period.ts';
import type { Assessing } from './assessing.ts';
import type { Indicator } from './indicator.ts';
import { missingFigure } from './missing-figure.ts';
import { type FoundPair, type NoPair, pairWithBase } from './pair-with-base.ts';
import type { RankInterval } from './quantity.ts';
import { censoredFlags, fieldFlags, placesGained, rankIn } from './ranks.ts';
import type { Target } from './target.ts';
import { exactValue, type ValueInterval } from './value-interval.ts';

/** Two ranks and the places gained between them. */
export interface FoundRanks extends FoundPair {
  readonly before: RankInterval;
  readonly after: RankInterval;
  readonly gained: ValueInterval;
  /** `null` where a censored rank leaves it open. */
  readonly improvedBy: number | null;
}

/** The rank of the target's edition beside that of the base edition. */
export function pairOfRanks(
  assessing: Assessing,
  target: Target,
  indicator: Indicator,
  base: PeriodCode,
): FoundRanks | NoPair {
  const { scope, period } = target;
  const pair = pairWithBase(assessing, {
    indicator,
    scope,
    period,
    base,
    accepts: (one) => rankIn(one.quantity, indicator) !== null,
    whenBaseMissing: 'NOT_COMPARABLE',
  });
  if (pair.kind === 'none') return pair;
  const before = rankIn(pair.base.quantity, indicator);
  const after = rankIn(pair.current.quantity, indicator);
  if (before === null || after === null) {
    return { kind: 'none', outcome: missingFigure(assessing, { indicator, period }) };
  }
  const gained = placesGained(before, after);
  const exact = exactValue(gained);
  return {
    ...pair,
    before,
    after,
    gained,
    improvedBy: exact === null ? null : Number(exact.numerator),
    flags: [...pair.flags, ...fieldFlags(before, after), ...[after, before].flatMap(censoredFlags)],
  };
}
