import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import { divide, isZero, multiply, sum } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { toFraction } from '../numbers/fraction.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { AssessmentBook } from './assessment-book.ts';
import { chooseObservation } from './choose-observation.ts';
import type { ChildFigure, Consolidation } from './consolidation.ts';
import { refuseConsolidation } from './consolidation-refused.ts';
import { coversPeriod } from './covers-period.ts';
import type { Indicator } from './indicator.ts';
import type { Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';
import { scopeKey } from './scope-key.ts';
import { separateChildren } from './separate-children.ts';
import { isFinalStatus } from './strongest-observation.ts';
import { exactValue, intervalOfQuantity, sumOfIntervals } from './value-interval.ts';

type KnownFigure = NonNullable<ChildFigure['figure']>;

/** Chooses each child's figure as an assessment would; a scope listed twice counts once. */
export function childFigures(
  book: AssessmentBook,
  wanted: { readonly indicator: Indicator; readonly period: PeriodCode; readonly scopes: readonly Scope[] },
  vintage: PlainDay,
): readonly ChildFigure[] {
  const scopes = new Map(wanted.scopes.map((scope) => [scopeKey(scope), scope]));
  return [...scopes.values()].map((scope) => {
    const found = chooseObservation(book, { ...wanted, scope, accepts: () => true }, vintage);
    return { scope, figure: found.kind === 'found' ? found : null };
  });
}

/**
 * Consolidates upward (R14): counts and totals add, a rate is recomputed from numerators and denominators, and what is
 * missing is named. An indicator per head must be declared a RATE, or it would be added.
 * @throws `CONSOLIDATION_REFUSED` for growth (never averaged), ranks and scores of an index (never aggregated),
 * statuses, a rate without its parts, and figures of different periods.
 */
export function consolidate(indicator: Indicator, period: PeriodCode, children: readonly ChildFigure[]): Consolidation {
  refuseByKind(indicator);
  const { known, missing } = separateChildren(children);
  const used = known.flatMap((figure) => figure.used);
  if (
    known.some(({ used: one }) => one.length === 1 && !one.every((it) => coversPeriod(indicator, it.period, period)))
  ) {
    return refuseConsolidation(indicator, 'mixed-periods');
  }
  const amounts = indicator.valueType === 'RATE' ? recomputedRate(indicator, known) : addedUp(known);
  return {
    indicator: indicator.key,
    period,
    ...amounts,
    finality: known.length === 0 ? null : used.every((one) => isFinalStatus(one.status)) ? 'FINAL' : 'PROVISIONAL',
    used: used.map((one) => one.key),
    missing,
  };
}

type Amounts = Pick<Consolidation, 'value' | 'min' | 'max' | 'numerator' | 'denominator'>;

const none: Amounts = { value: null, min: null, max: null, numerator: null, denominator: null };

function refuseByKind(indicator: Indicator): void {
  if (indicator.accumulation === 'GROWTH') refuseConsolidation(indicator, 'growth-never-averaged');
  if (indicator.valueType === 'RANK' || indicator.periodicity === 'EDITION') {
    refuseConsolidation(indicator, 'rank-never-aggregated');
  }
  if (indicator.valueType === 'STATUS' || indicator.valueType === 'DATE') {
    refuseConsolidation(indicator, 'status-never-added');
  }
}

function addedUp(known: readonly KnownFigure[]): Amounts {
  if (known.length === 0) return none;
  const intervals = known.map(({ quantity }) => intervalOfQuantity(quantity)).filter((one) => one !== null);
  const { min, max } = sumOfIntervals(intervals);
  const value = exactValue({ min, max });
  const counts = known.map(({ quantity }) => (quantity.kind === 'count' ? (quantity.n ?? null) : null));
  const sizes = counts.filter((n) => n !== null);
  const allSized = sizes.length === counts.length && value !== null;
  return {
    value: fractionOf(value),
    min: fractionOf(min?.value ?? null),
    max: fractionOf(max?.value ?? null),
    numerator: allSized ? fractionOf(value) : null,
    denominator: allSized ? toFraction(sum(sizes.map((n) => rational(n)))) : null,
  };
}

function recomputedRate(indicator: Indicator, known: readonly KnownFigure[]): Amounts {
  if (known.length === 0) return none;
  const parts = known.map(({ quantity }) => partsOf(quantity) ?? refuseConsolidation(indicator, 'rate-without-parts'));
  const numerator = sum(parts.map((part) => part.numerator));
  const denominator = sum(parts.map((part) => part.denominator));
  if (isZero(denominator)) return refuseConsolidation(indicator, 'rate-without-parts');
  const rate = toFraction(multiply(divide(numerator, denominator), perOf(indicator)));
  return { value: rate, min: rate, max: rate, numerator: toFraction(numerator), denominator: toFraction(denominator) };
}

function partsOf(quantity: Quantity): { readonly numerator: Rational; readonly denominator: Rational } | null {
  if (quantity.kind === 'count' && quantity.n !== undefined) {
    return { numerator: rational(quantity.m), denominator: rational(quantity.n) };
  }
  if (quantity.kind !== 'exact' || quantity.numerator === undefined || quantity.denominator === undefined) return null;
  return { numerator: parseDecimal(quantity.numerator), denominator: parseDecimal(quantity.denominator) };
}

/** What one whole is in the unit of measure: 100 %, 1,000 ‰, or simply 1. */
function perOf({ unitOfMeasure }: Indicator): Rational {
  if (unitOfMeasure.includes('%')) return rational(100);
  return rational(unitOfMeasure.includes('‰') ? 1000 : 1);
}

function fractionOf(value: Rational | null): string | null {
  return value === null ? null : toFraction(value);
}
