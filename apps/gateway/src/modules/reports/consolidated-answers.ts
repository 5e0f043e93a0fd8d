import {
  type ConsolidatedIndicator,
  type Consolidation,
  formatDecimal,
  type Indicator,
  type Key,
  type NewAnswer,
  type Observation,
  parseFraction,
  type Quantity,
  type Report,
  reportItemKey,
  scopeKey,
  toExactDecimal,
} from '@thidua/core';
import { followingFigure, nextKey } from './read-answers.ts';

/** Places after the point of a rate whose indicator declares none. */
const usualPlaces = 2;

/** Words for how a figure came about, in Vietnamese: `derived` of an observation. */
export type DerivedWords = (consolidated: ConsolidatedIndicator, rounded: number | null) => string;

/**
 * Answers of the report above with what its children come to: for its items about its own unit and the period, as far as
 * there is a number. Items that are answered already stay as they are, unless `replace` says otherwise: the own figure
 * of the unit above and the sum of its children are two things (R15).
 */
export function consolidatedAnswers(
  report: Report,
  consolidated: readonly ConsolidatedIndicator[],
  how: {
    readonly indicators: ReadonlyMap<Key, Indicator>;
    readonly on: string;
    readonly replace: boolean;
    readonly words: DerivedWords;
  },
): readonly NewAnswer[] {
  const byIndicator = new Map(consolidated.map((one) => [one.indicator, one]));
  return report.items.flatMap((item, index): readonly NewAnswer[] => {
    const { indicator } = item.about;
    const found = indicator === null ? undefined : byIndicator.get(indicator);
    const known = indicator === null ? undefined : how.indicators.get(indicator);
    if (indicator === null || known === undefined || found?.consolidation == null) return [];
    if (item.period !== found.consolidation.period || !isOwnItem(report, item)) return [];
    if (item.answer !== null && !how.replace) return [];
    const made = quantityOf(found.consolidation, known);
    if (made === null) return [];
    const observation: Observation = {
      key: nextKey(report, item, index),
      indicator,
      scope: item.scope,
      period: item.period,
      quantity: made.quantity,
      status: found.missing.length === 0 && found.consolidation.finality === 'FINAL' ? 'FINAL' : 'ESTIMATE',
      voice: 'DECLARED',
      knownOn: how.on,
      derived: how.words(found, made.rounded),
      source: [],
    };
    return [{ item: reportItemKey(item), answer: { kind: 'figure', observation: followingFigure(item, observation) } }];
  });
}

/** Whether an item is about the unit that reports; of an organization every item is. */
export function isOwnItem({ by }: Report, { scope }: Pick<Report['items'][number], 'scope'>): boolean {
  return by.kind === 'organization' || scopeKey(scope) === scopeKey({ kind: 'unit', unit: by.unit });
}

/** The sum as a quantity; `rounded`: the places to which a rate whose digits never end was cut. */
function quantityOf(
  { value, min, max, numerator, denominator }: Consolidation,
  { valueType, decimals }: Indicator,
): { readonly quantity: Quantity; readonly rounded: number | null } | null {
  if (value === null) return boundedOf(min, max);
  const rational = parseFraction(value);
  const exact = toExactDecimal(rational);
  const whole = integerOf(value);
  const of = denominator === null ? null : integerOf(denominator);
  if (valueType !== 'RATE' && whole !== null && of !== null) {
    return { quantity: { kind: 'count', m: whole, n: of }, rounded: null };
  }
  const places = exact === null ? (decimals ?? usualPlaces) : null;
  const text = exact ?? formatDecimal(rational, { places: places ?? usualPlaces, mode: 'half-up' });
  const parts = valueType === 'RATE' ? partsOf(numerator, denominator) : {};
  return { quantity: { kind: 'exact', value: text, ...parts }, rounded: places };
}

function partsOf(numerator: string | null, denominator: string | null) {
  const [upper, lower] = [numerator, denominator].map((part) =>
    part === null ? null : toExactDecimal(parseFraction(part)),
  );
  return upper == null || lower == null ? {} : { numerator: upper, denominator: lower };
}

function boundedOf(min: string | null, max: string | null) {
  const [least, most] = [min, max].map((end) => (end === null ? null : toExactDecimal(parseFraction(end))));
  if (least == null && most == null) return null;
  const quantity: Quantity = {
    kind: 'bounded',
    ...(least != null && { min: { value: least, strict: false } }),
    ...(most != null && { max: { value: most, strict: false } }),
  };
  return { quantity, rounded: null };
}

function integerOf(fraction: string): number | null {
  const number = /^-?\d+$/.test(fraction) ? Number(fraction) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}
