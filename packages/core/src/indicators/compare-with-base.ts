import type { PeriodCode } from '../calendar/period.ts';
import { rational } from '../numbers/rational.ts';
import { isNumber, printedValue } from './assess-number.ts';
import type { Assessing } from './assessing.ts';
import type { Indicator } from './indicator.ts';
import { membershipFlags } from './membership-changed.ts';
import { missingFigure } from './missing-figure.ts';
import { type Outcome, outcome, statusesOf } from './outcome.ts';
import { pairOfRanks } from './pair-of-ranks.ts';
import { pairWithBase } from './pair-with-base.ts';
import { rankText } from './ranks.ts';
import type { Target } from './target.ts';
import type { Reason } from './target-assessment.ts';
import {
  decimalOfEnd,
  differenceOfIntervals,
  intervalOfQuantity,
  negated,
  sideOf,
  type ValueInterval,
} from './value-interval.ts';

export type BaseVerdict = 'MET' | 'MISSED' | 'NOT_DUE' | 'NO_DATA' | 'NOT_COMPARABLE' | 'NOT_ASSESSABLE';

/** Whether the level or score is better than that of the base; equal is not better. */
export function compareValueWithBase(
  assessing: Assessing,
  target: Target,
  indicator: Indicator,
  base: PeriodCode,
): Outcome<BaseVerdict> {
  const { scope, period } = target;
  const { direction } = indicator;
  const accepts = (one: Parameters<typeof isNumber>[0]) => indicator.valueType !== 'RANK' && isNumber(one, indicator);
  const wanted = { indicator, scope, period, base, accepts, whenBaseMissing: 'NOT_COMPARABLE' } as const;
  const pair = pairWithBase(assessing, wanted);
  if (pair.kind === 'none') return pair.outcome;
  const before = intervalOfQuantity(pair.base.quantity);
  const after = intervalOfQuantity(pair.current.quantity);
  if (before === null || after === null) return missingFigure(assessing, { indicator, period });
  const { evidence, baseline } = pair;
  const flags = [...pair.flags, ...membershipFlags(assessing.book, scope, base, period)];
  if (direction !== 'UP' && direction !== 'DOWN') {
    const reason: Reason = { code: 'DIRECTION_UNDEFINED', data: { indicator: indicator.key } };
    return outcome('NOT_ASSESSABLE', reason, [], { evidence, baseline, flags });
  }
  const rise = differenceOfIntervals(after, before);
  const verdict = betterVerdict(direction === 'UP' ? rise : negated(rise));
  const shown = { base: printedValue(pair.base.quantity), current: printedValue(pair.current.quantity) };
  const isScore = pair.current.quantity.kind === 'standing' || indicator.periodicity === 'EDITION';
  const reason: Reason =
    shown.base === null || shown.current === null
      ? boundedReason(before, after, verdict)
      : isScore
        ? { code: 'SCORE_AGAINST_BASE', data: { base: shown.base, current: shown.current } }
        : { code: 'LEVEL_AGAINST_BASE', data: { base: shown.base, current: shown.current, direction } };
  return outcome(verdict, reason, statusesOf(pair.current, pair.base), { evidence, baseline, flags });
}

/** Whether the rank is better (lower) than that of the base edition; equal is not better. */
export function compareRankWithBase(
  assessing: Assessing,
  target: Target,
  indicator: Indicator,
  base: PeriodCode,
): Outcome<BaseVerdict> {
  const ranks = pairOfRanks(assessing, target, indicator, base);
  if (ranks.kind === 'none') return ranks.outcome;
  const { evidence, baseline, flags } = ranks;
  const verdict = betterVerdict(ranks.gained);
  const texts = { base: rankText(ranks.before), current: rankText(ranks.after) };
  const reason: Reason =
    verdict === 'NOT_ASSESSABLE'
      ? { code: 'RANK_UNDECIDED', data: texts }
      : { code: 'RANK_AGAINST_BASE', data: { ...texts, improvedBy: ranks.improvedBy } };
  return outcome(verdict, reason, statusesOf(ranks.current, ranks.base), { evidence, baseline, flags });
}

function betterVerdict(gain: ValueInterval): 'MET' | 'MISSED' | 'NOT_ASSESSABLE' {
  const side = sideOf(gain, rational(0));
  if (side === 'ABOVE') return 'MET';
  return side === 'AT' || side === 'AT_OR_BELOW' || side === 'BELOW' ? 'MISSED' : 'NOT_ASSESSABLE';
}

/** Shows a bounded figure against the nearer end of the base. */
function boundedReason(base: ValueInterval, current: ValueInterval, verdict: BaseVerdict): Reason {
  const min = decimalOfEnd(current.min);
  const max = decimalOfEnd(current.max);
  const target = decimalOfEnd(base.min) ?? decimalOfEnd(base.max) ?? '0';
  if (verdict === 'NOT_ASSESSABLE') return { code: 'BOUND_UNDECIDED', data: { min, max, target } };
  const strict = (current.min ?? current.max)?.strict ?? false;
  return { code: 'BOUND_AGAINST_TARGET', data: { min, max, strict, target } };
}
