import type { Decimal } from '../indicators/quantity.ts';
import { isSameData } from '../indicators/same-data.ts';
import { subtract } from '../numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../numbers/decimal.ts';
import type { Report } from './report.ts';
import { type ReportAnswer, type ReportItem, reportItemKey } from './report-item.ts';
import { acceptedVersion, latestVersion } from './report-versions.ts';

/** How one item of the later report stands to the earlier one. An item that nobody has answered yet says `null`. */
export type ItemChange =
  | { readonly kind: 'ADDED'; readonly item: ReportItem; readonly after: ReportAnswer | null }
  | { readonly kind: 'GONE'; readonly item: ReportItem; readonly before: ReportAnswer | null }
  | {
      readonly kind: 'CHANGED';
      readonly item: ReportItem;
      readonly before: ReportAnswer | null;
      readonly after: ReportAnswer | null;
      /** after − before, exact; `null` unless both are exact numbers. */
      readonly difference: Decimal | null;
    };

/**
 * What the later version says other than the earlier one: items in the order of the later, then those that are gone;
 * what both say alike is left out. A figure that only carries another key, day or source says the same.
 */
export function reportDiff(before: Report | null, after: Report): readonly ItemChange[] {
  const earlier = new Map((before?.items ?? []).map((item) => [reportItemKey(item), item]));
  const later = new Set(after.items.map(reportItemKey));
  return [
    ...after.items.flatMap((item) => changeOf(earlier.get(reportItemKey(item)), item)),
    ...[...earlier].flatMap(([key, item]): readonly ItemChange[] =>
      later.has(key) ? [] : [{ kind: 'GONE', item, before: item.answer }],
    ),
  ];
}

/**
 * What the latest version says other than the version in force; everything where none was accepted yet, nothing where
 * the latest is itself in force.
 */
export function changesSinceAcceptance(versions: readonly [Report, ...Report[]]): readonly ItemChange[] {
  return reportDiff(acceptedVersion(versions), latestVersion(versions));
}

function changeOf(before: ReportItem | undefined, item: ReportItem): readonly ItemChange[] {
  const after = item.answer;
  if (before === undefined) return [{ kind: 'ADDED', item, after }];
  if (isSameData(saidBy(before.answer), saidBy(after))) return [];
  const difference = differenceOf(before.answer, after);
  return [{ kind: 'CHANGED', item, before: before.answer, after, difference }];
}

/** The answer without what only says where a figure is kept. */
function saidBy(answer: ReportAnswer | null): unknown {
  if (answer?.kind !== 'figure') return answer;
  const { quantity, status, derived, note, sharesOf } = answer.observation;
  return { quantity, status, derived, note, sharesOf };
}

function differenceOf(before: ReportAnswer | null, after: ReportAnswer | null): Decimal | null {
  const [earlier, later] = [exactValue(before), exactValue(after)];
  if (earlier === null || later === null) return null;
  return toExactDecimal(subtract(parseDecimal(later), parseDecimal(earlier)));
}

function exactValue(answer: ReportAnswer | null): Decimal | null {
  if (answer?.kind !== 'figure') return null;
  const { quantity } = answer.observation;
  if (quantity.kind === 'count') return String(quantity.m);
  return quantity.kind === 'exact' ? quantity.value : null;
}
