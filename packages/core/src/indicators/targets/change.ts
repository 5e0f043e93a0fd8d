import { divide, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { isNumber } from '../assess-number.ts';
import { type Assessing, indicatorOf } from '../assessing.ts';
import { chooseObservation, type FoundFigure } from '../choose-observation.ts';
import { boundReason, compareWithTarget } from '../compare-with-target.ts';
import { isSamePeriod } from '../covers-period.ts';
import type { Indicator } from '../indicator.ts';
import { membershipFlags } from '../membership-changed.ts';
import { missingFigure } from '../missing-figure.ts';
import type { Observation } from '../observation.ts';
import { type Outcome, outcome, statusesOf } from '../outcome.ts';
import { pairWithBase } from '../pair-with-base.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Target } from '../target.ts';
import type { Flag, Reason } from '../target-assessment.ts';
import {
  differenceOfIntervals,
  exactValue,
  intervalOfQuantity,
  negated,
  type ValueInterval,
} from '../value-interval.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

type ChangeOutcome = Outcome<VerdictOf<'change'>>;

/**
 * A change by so many points or units against a base period; the ratio is achieved change / demanded change (R7). A
 * reported change answers directly; else two levels are subtracted. "giảm 3,8 %" of a rate is 3.8 points of it.
 */
export function assessChange(target: Target, predicate: PredicateOf<'change'>, assessing: Assessing): ChangeOutcome {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period: target.period });
  const reported = reportedChange(target, predicate, indicator, assessing);
  if (reported !== null) {
    const { found, achieved } = reported;
    const rest = { evidence: found.used.map((one) => one.key), baseline: null };
    return judged(achieved, predicate, indicator, { ...rest, flags: found.flags, figures: [found] });
  }
  const wanted = {
    indicator,
    scope: target.scope,
    period: target.period,
    accepts: (one: Observation) => isNumber(one, indicator),
  };
  if (predicate.base === undefined) {
    const current = chooseObservation(assessing.book, wanted, assessing.vintage);
    if (current.kind === 'missing') return missingFigure(assessing, { ...wanted, interim: current.interim });
    const rest = { evidence: current.used.map((one) => one.key), flags: current.flags };
    return outcome('NOT_COMPARABLE', { code: 'NO_BASE_DECLARED', data: {} }, [], rest);
  }
  const pair = pairWithBase(assessing, { ...wanted, base: predicate.base, whenBaseMissing: 'NO_DATA' });
  if (pair.kind === 'none') return pair.outcome;
  const before = intervalOfQuantity(pair.base.quantity);
  const after = intervalOfQuantity(pair.current.quantity);
  if (before === null || after === null) return missingFigure(assessing, wanted);
  const rise = differenceOfIntervals(after, before);
  return judged(predicate.direction === 'UP' ? rise : negated(rise), predicate, indicator, {
    evidence: pair.evidence,
    baseline: pair.baseline,
    flags: [...pair.flags, ...membershipFlags(assessing.book, target.scope, predicate.base, target.period)],
    figures: [pair.current, pair.base],
  });
}

function reportedChange(
  { scope, period }: Target,
  { base, direction }: PredicateOf<'change'>,
  indicator: Indicator,
  { book, vintage }: Assessing,
): { readonly found: FoundFigure; readonly achieved: ValueInterval } | null {
  const accepts = (one: Observation) =>
    one.quantity.kind === 'change' &&
    isSamePeriod(one.period, period) &&
    (base === undefined || isSamePeriod(one.quantity.base, base));
  const found = chooseObservation(book, { indicator, scope, period, accepts }, vintage);
  if (found.kind === 'missing' || found.quantity.kind !== 'change') return null;
  const by = intervalOfQuantity({ kind: 'exact', value: found.quantity.by });
  return by === null ? null : { found, achieved: direction === 'UP' ? by : negated(by) };
}

function judged(
  achieved: ValueInterval,
  predicate: PredicateOf<'change'>,
  indicator: Indicator,
  rest: Pick<ChangeOutcome, 'evidence' | 'baseline'> & {
    readonly flags: readonly Flag[];
    readonly figures: readonly FoundFigure[];
  },
): ChangeOutcome {
  const demanded = inUnitOf(indicator, predicate);
  const target = toExactDecimal(demanded) ?? predicate.by;
  const { verdict, ratio, gap } = compareWithTarget({ achieved, target: demanded, better: 'UP' });
  const { figures, ...shared } = rest;
  const value = exactValue(achieved);
  const shown = value === null ? null : toExactDecimal(value);
  const reason: Reason =
    shown === null
      ? boundReason(achieved, target, verdict)
      : { code: 'CHANGE_AGAINST_TARGET', data: { achieved: shown, target, direction: predicate.direction } };
  return outcome(verdict, reason, statusesOf(...figures), { ...shared, ratio, gap });
}

/** The demanded change in the unit of measure of the indicator: 0.45 ‰-points of a rate in per cent are 0.045. */
function inUnitOf(indicator: Indicator, { by, measure }: PredicateOf<'change'>): Rational {
  const demanded = parseDecimal(by);
  if (measure === 'ABSOLUTE') return demanded;
  const perUnit = indicator.unitOfMeasure.includes('‰') ? 1 : 10;
  return divide(multiply(demanded, rational(measure === 'PERCENTAGE_POINT' ? 10 : 1)), rational(perUnit));
}
