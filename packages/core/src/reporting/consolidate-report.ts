import type { PeriodCode } from '../calendar/period.ts';
import { isThiduaError } from '../errors/thidua-error.ts';
import { compareWithParent, type ParentComparison } from '../indicators/compare-with-parent.ts';
import { consolidate } from '../indicators/consolidate.ts';
import type { ChildFigure, Consolidation, MissingChild } from '../indicators/consolidation.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Quantity } from '../indicators/quantity.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import { isSameUnit, refKey } from '../organizations/unit-ref.ts';
import type { Report } from './report.ts';
import type { ConsolidatedIndicator, MissingReport, ReportsToConsolidate } from './report-consolidation.ts';
import type { ReportItem } from './report-item.ts';
import { acceptedVersion } from './report-versions.ts';

type Found = { readonly item: ReportItem; readonly quantity: Quantity } | { readonly why: MissingReport['why'] };

/**
 * Takes accepted reports together upward (R14): counts and totals add, rates are recomputed from their parts, growth is
 * never averaged and ranks are never aggregated; every child that is not counted is named with its reason. It gives no
 * verdict on the unit above (R15).
 * @throws `PERIOD_MALFORMED`.
 */
export function consolidateReports(asked: ReportsToConsolidate): readonly ConsolidatedIndicator[] {
  const children = [...new Map(asked.children.map((unit) => [refKey(unit), unit])).values()].map((unit) => {
    const versions = asked.reports.filter(
      ({ by, period }) => by.kind === 'unit' && isSameUnit(by.unit, unit) && period === asked.period,
    );
    return { unit, versions, accepted: acceptedVersion(versions) };
  });
  return asked.indicators.map((indicator) => {
    const found = children.map(({ unit, versions, accepted }) => ({
      unit,
      found: accepted === null ? whyNone(versions) : figureIn(accepted, indicator, unit, asked.period),
    }));
    return consolidated(indicator, found, asked);
  });
}

function consolidated(
  indicator: Indicator,
  children: readonly { readonly unit: UnitRef; readonly found: Found }[],
  { period, own }: ReportsToConsolidate,
): ConsolidatedIndicator {
  const missing = children.flatMap(({ unit, found }): readonly MissingReport[] => {
    return 'why' in found ? [{ unit, why: found.why }] : [];
  });
  const figures = children.flatMap(({ found }): readonly ChildFigure[] => ('why' in found ? [] : [childFigure(found)]));
  const result = attempt(indicator, period, figures);
  if (typeof result === 'string') {
    return { indicator: indicator.key, consolidation: null, refused: result, missing, comparison: null };
  }
  const uncounted = result.missing.flatMap(({ scope, why }): readonly MissingReport[] => {
    return scope.kind === 'unit' && why !== 'NOT_FOUND' ? [{ unit: scope.unit, why }] : [];
  });
  const why = new Map([...missing, ...uncounted].map((one) => [refKey(one.unit), one]));
  const all = children.flatMap(({ unit }) => why.get(refKey(unit)) ?? []);
  const whole = { ...result, missing: all.map(asMissingChild) };
  return {
    indicator: indicator.key,
    consolidation: whole,
    refused: null,
    missing: all,
    comparison: ownComparison(whole, indicator, own),
  };
}

function attempt(indicator: Indicator, period: PeriodCode, figures: readonly ChildFigure[]) {
  try {
    return consolidate(indicator, period, figures);
  } catch (error) {
    if (isThiduaError(error, 'CONSOLIDATION_REFUSED')) return error.data.why;
    throw error;
  }
}

function whyNone(versions: readonly Report[]): Found {
  return { why: versions.some(({ submittedOn }) => submittedOn !== null) ? 'NOT_ACCEPTED' : 'NO_REPORT' };
}

function figureIn({ items }: Report, indicator: Indicator, unit: UnitRef, period: PeriodCode): Found {
  const item = items.find(
    ({ about, scope, period: asked }) =>
      about.indicator === indicator.key && asked === period && scope.kind === 'unit' && isSameUnit(scope.unit, unit),
  );
  if (item === undefined) return { why: 'NOT_ASKED' };
  if (item.answer?.kind !== 'figure') return { why: 'NO_FIGURE' };
  const { quantity } = item.answer.observation;
  return isNumberWithoutParts(indicator, quantity) ? { why: 'RATE_WITHOUT_PARTS' } : { item, quantity };
}

/** A rate that says a number, and not what it was divided from. */
function isNumberWithoutParts({ valueType, accumulation }: Indicator, quantity: Quantity): boolean {
  if (valueType !== 'RATE' || accumulation === 'GROWTH') return false;
  if (quantity.kind === 'count') return quantity.n === undefined;
  if (quantity.kind === 'exact') return quantity.numerator === undefined || quantity.denominator === undefined;
  return quantity.kind === 'bounded' || quantity.kind === 'standing';
}

function childFigure({ item, quantity }: Extract<Found, { readonly item: ReportItem }>): ChildFigure {
  const used = item.answer?.kind === 'figure' ? [item.answer.observation] : [];
  return { scope: item.scope, figure: { quantity, used } };
}

/** For the reader of a plain consolidation, whatever kept a report from counting is a figure not found. */
function asMissingChild({ unit, why }: MissingReport): MissingChild {
  const known = ['WITHHELD', 'NOT_SURVEYED', 'NOT_A_NUMBER', 'DECLARED_ONLY'] as const;
  return { scope: { kind: 'unit', unit }, why: known.find((one) => one === why) ?? 'NOT_FOUND' };
}

function ownComparison(
  consolidation: Consolidation,
  indicator: Indicator,
  own: Report | undefined,
): ParentComparison | null {
  const item = own?.items.find(
    ({ about, scope, period }) =>
      about.indicator === indicator.key &&
      period === consolidation.period &&
      (own.by.kind !== 'unit' || (scope.kind === 'unit' && isSameUnit(scope.unit, own.by.unit))),
  );
  return item?.answer?.kind === 'figure' ? compareWithParent(consolidation, item.answer.observation) : null;
}
