import { lastDayOfPeriod, type PeriodCode } from '../calendar/period.ts';
import { addMonths, type PlainDay } from '../calendar/plain-day.ts';
import type { Assessing } from './assessing.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Flag, Reason } from './target-assessment.ts';

/** What is missing: the period or due date that ran (or runs), and the figures known for parts of it. */
export interface MissingWhat {
  /** `null` where the target names no indicator. */
  readonly indicator: Indicator | null;
  readonly period: PeriodCode;
  /** Left out: the last day of the period. */
  readonly lastDay?: PlainDay;
  readonly interim?: readonly Observation[];
}

/**
 * The verdict where no usable figure is known: NOT_DUE up to and on the last day, NOT_DUE again until the figure is
 * expected to be out (R12), and NO_DATA from then on: what is not known is never MISSED.
 */
export function missingFigure(assessing: Assessing, what: MissingWhat): Outcome<'NOT_DUE' | 'NO_DATA'> {
  const lastDay = what.lastDay ?? lastDayOfPeriod(what.period);
  const interim = what.interim ?? [];
  const rest = { flags: interimFlags(interim) };
  if (assessing.on <= lastDay) return outcome('NOT_DUE', { code: 'NOT_YET_ENDED', data: { lastDay } }, [], rest);
  const expectedBy = what.indicator === null ? null : expectedDay(what.indicator, what.period, lastDay, assessing);
  if (expectedBy !== null) {
    return outcome('NOT_DUE', { code: 'NOT_YET_PUBLISHED', data: { expectedBy } }, [], rest);
  }
  const reason: Reason =
    interim.length > 0
      ? { code: 'NO_FINAL_COVERAGE', data: { covered: interim.map((one) => one.period), needed: what.period } }
      : { code: 'NO_OBSERVATION', data: { indicator: what.indicator?.key ?? null } };
  return outcome('NO_DATA', reason, [], rest);
}

/** Names the figures that are known for parts of the period only. */
export function interimFlags(interim: readonly Observation[]): readonly Flag[] {
  return interim.length === 0 ? [] : [{ code: 'INTERIM_KNOWN', data: { observations: interim.map((one) => one.key) } }];
}

/**
 * The day on which the figure is (or was) expected, while that day is still ahead; otherwise `null`. Once the day on
 * which the edition came out is known, it takes the place of the usual lag.
 */
function expectedDay(indicator: Indicator, period: PeriodCode, lastDay: PlainDay, { on, vintage }: Assessing) {
  const publishedOn = indicator.editions.find((one) => one.edition === period)?.publishedOn;
  if (publishedOn !== undefined && publishedOn <= vintage) return on < publishedOn ? publishedOn : null;
  if (indicator.releaseLag === undefined) return null;
  const expected = addMonths(lastDay, indicator.releaseLag.months);
  return on <= expected ? expected : null;
}
