import { parseDecimal } from '../numbers/decimal.ts';
import { type Assessing, indicatorOf } from './assessing.ts';
import { chooseObservation, type FoundFigure } from './choose-observation.ts';
import { boundReason, compareWithTarget, type NumberVerdict } from './compare-with-target.ts';
import type { Indicator } from './indicator.ts';
import { missingFigure } from './missing-figure.ts';
import type { Observation } from './observation.ts';
import { type Outcome, outcome, statusesOf } from './outcome.ts';
import type { Decimal, Quantity } from './quantity.ts';
import type { Target } from './target.ts';
import type { Reason } from './target-assessment.ts';
import { intervalOfQuantity } from './value-interval.ts';

/** What a target demands of the figure of its indicator for its scope and period. */
export interface NumberDemand {
  readonly value: Decimal;
  readonly better: 'UP' | 'DOWN';
  readonly tolerance?: Decimal;
  /** Left out: any number, but no share out of a count. */
  readonly accepts?: (observation: Observation, indicator: Indicator) => boolean;
  /** Left out: the value against the target. */
  readonly reasonFor?: (found: ComparedFigure) => Reason;
}

/** A single value that was compared, as printed or as added up. */
export interface ComparedFigure {
  readonly value: Decimal;
  readonly verdict: NumberVerdict;
  readonly withinTolerance: boolean;
  readonly quantity: Quantity;
}

/** Assesses a target that one figure decides. A withheld figure, or one never surveyed, leaves it without data. */
export function assessNumber(
  assessing: Assessing,
  target: Target,
  demand: NumberDemand,
): Outcome<NumberVerdict | 'NOT_DUE' | 'NO_DATA'> {
  const indicator = indicatorOf(assessing.book, target);
  if (indicator === null) return missingFigure(assessing, { indicator, period: target.period });
  const accepts = demand.accepts ?? isNumber;
  const wanted = {
    indicator,
    scope: target.scope,
    period: target.period,
    accepts: (one: Observation) => accepts(one, indicator),
  };
  const found = chooseObservation(assessing.book, wanted, assessing.vintage);
  if (found.kind === 'missing') {
    return missingFigure(assessing, { indicator, period: target.period, interim: found.interim });
  }
  return judged(found, target, demand);
}

/** The side of a level that the indicator calls the better one. */
export function betterSide(indicator: Indicator | null): 'UP' | 'DOWN' {
  return indicator?.direction === 'DOWN' ? 'DOWN' : 'UP';
}

/** The single number in a quantity as printed; `null` for a bounded one or none. */
export function printedValue(quantity: Quantity): Decimal | null {
  if (quantity.kind === 'exact') return quantity.value;
  if (quantity.kind === 'count') return String(quantity.m);
  return quantity.kind === 'standing' ? (quantity.score ?? null) : null;
}

/** Whether the figure holds a number in the unit of the indicator; the m of a count is none where the unit is a rate. */
export function isNumber({ quantity }: Observation, indicator: Indicator): boolean {
  if (quantity.kind === 'count') return indicator.valueType !== 'RATE';
  return intervalOfQuantity(quantity) !== null;
}

function judged(found: FoundFigure, target: Target, demand: NumberDemand): Outcome<NumberVerdict | 'NO_DATA'> {
  const evidence = found.used.map((one) => one.key);
  const shared = { evidence, flags: found.flags, tolerance: demand.tolerance ?? null };
  const achieved = intervalOfQuantity(found.quantity);
  if (achieved === null) {
    const code = found.quantity.kind === 'notSurveyed' ? 'CURRENT_NOT_SURVEYED' : 'CURRENT_WITHHELD';
    return outcome('NO_DATA', { code, data: { edition: target.period } }, [], shared);
  }
  const { verdict, withinTolerance, ratio, gap } = compareWithTarget({
    achieved,
    target: parseDecimal(demand.value),
    better: demand.better,
    ...(demand.tolerance === undefined ? {} : { tolerance: parseDecimal(demand.tolerance) }),
  });
  const value = printedValue(found.quantity);
  const reasonFor = demand.reasonFor ?? ((figure) => valueReason(figure, demand.value));
  const reason =
    value === null
      ? boundReason(achieved, demand.value, verdict)
      : reasonFor({ value, verdict, withinTolerance, quantity: found.quantity });
  return outcome(verdict, reason, statusesOf(found), { ...shared, ratio, gap });
}

function valueReason({ value }: ComparedFigure, target: Decimal): Reason {
  return { code: 'VALUE_AGAINST_TARGET', data: { value, target } };
}
