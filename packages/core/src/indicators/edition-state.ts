import { intervalOfPeriod, type PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Indicator, IndicatorEdition } from './indicator.ts';
import type { Flag, Reason } from './target-assessment.ts';

/**
 * Why an edition can never be compared: its index was replaced, or it was not held; `null` where nothing is known
 * against it on the vintage day. A state without a day counts as always known.
 */
export function editionObstacle(
  indicator: Indicator,
  edition: PeriodCode,
  vintage: PlainDay,
): 'REPLACED' | 'NOT_HELD' | null {
  const { replacedBy } = indicator;
  if (replacedBy !== undefined && startsNoEarlier(edition, replacedBy.fromEdition)) return 'REPLACED';
  const state = knownEdition(indicator, edition, vintage)?.state;
  return state === undefined || state === 'PUBLISHED' ? null : state;
}

/** The reason behind REPLACED. */
export function replacedReason(indicator: Indicator, edition: PeriodCode): Reason {
  const { replacedBy } = indicator;
  return {
    code: 'INDEX_REPLACED',
    data: { by: replacedBy?.indicator ?? null, fromEdition: replacedBy?.fromEdition ?? edition },
  };
}

/** Flags two editions made by different methods; never a reason to change a verdict. */
export function methodFlags(indicator: Indicator, base: PeriodCode, current: PeriodCode): readonly Flag[] {
  const before = indicator.editions.find((one) => one.edition === base)?.methodVersion;
  const after = indicator.editions.find((one) => one.edition === current)?.methodVersion;
  if (before === undefined || after === undefined || before === after) return [];
  return [{ code: 'METHOD_CHANGED', data: { base: before, current: after } }];
}

/** The edition listed just before `current`; `null` where none is listed. */
export function editionBefore(indicator: Indicator, current: PeriodCode): PeriodCode | null {
  const start = intervalOfPeriod(current).from;
  const earlier = indicator.editions
    .map((one) => one.edition)
    .filter((edition) => intervalOfPeriod(edition).from < start)
    .toSorted((a, b) => (intervalOfPeriod(a).from < intervalOfPeriod(b).from ? -1 : 1));
  return earlier.at(-1) ?? null;
}

function knownEdition(indicator: Indicator, edition: PeriodCode, vintage: PlainDay): IndicatorEdition | undefined {
  return indicator.editions.find(
    (one) => one.edition === edition && (one.publishedOn === undefined || one.publishedOn <= vintage),
  );
}

function startsNoEarlier(edition: PeriodCode, from: PeriodCode): boolean {
  return intervalOfPeriod(edition).from >= intervalOfPeriod(from).from;
}
