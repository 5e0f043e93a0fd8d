import { type Due, isInTime, lastDayOf } from '../calendar/due.ts';
import { intervalOfPeriod, lastDayOfPeriod, type PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Assessing } from './assessing.ts';
import { knownFigures } from './choose-observation.ts';
import { flagsOfObservations } from './flags-of-observations.ts';
import type { Indicator } from './indicator.ts';
import { missingFigure } from './missing-figure.ts';
import type { Observation } from './observation.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { QuantityOf } from './quantity.ts';
import type { Scope } from './scope.ts';
import { strongest } from './strongest-observation.ts';
import type { Reason } from './target-assessment.ts';

export type StatusOutcome = Outcome<'MET' | 'MISSED' | 'NOT_DUE' | 'NO_DATA' | 'NOT_ASSESSABLE'>;

/** A recognition under both readings of a date: the period that the standard was met for, the day that was decided. */
export interface StatusReadings {
  readonly STANDARD_YEAR: StatusOutcome;
  readonly DECISION_DAY: StatusOutcome;
}

export interface WantedStatus {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: PeriodCode;
  readonly due: Due;
}

/** Whether the status was reached in time. "Not reached" counts only from a report for the due day or a later one. */
export function reachStatus(assessing: Assessing, wanted: WantedStatus): StatusReadings {
  const { indicator, period, due } = wanted;
  const lastDay = lastDayOf(due);
  const accepts = (one: Observation) => one.quantity.kind === 'status';
  const known = knownFigures(assessing.book, { ...wanted, accepts }, assessing.vintage);
  const published = known.filter((one) => one.voice !== 'DECLARED');
  const voice = published.length > 0 ? published : known;
  const reachings = voice.filter(({ quantity }) => quantity.kind === 'status' && quantity.reached);
  const reached = strongest(reachings);
  if (reached?.quantity.kind === 'status') {
    const { quantity } = reached;
    const rest = { evidence: [reached.key], flags: flagsOfObservations([reached], reachings) };
    const standard = byStandardYear(quantity.forPeriod ?? reached.period, lastDay);
    const decision = byDecisionDay(quantity, reached.knownOn, due);
    return {
      STANDARD_YEAR: outcome(standard.verdict, standard.reason, [reached.status], rest),
      DECISION_DAY: outcome(decision.verdict, decision.reason, [reached.status], rest),
    };
  }
  const failed = strongest(
    voice.filter((one) => one.quantity.kind === 'status' && lastDayOfPeriod(one.period) >= lastDay),
  );
  const found: StatusOutcome =
    failed === null
      ? missingFigure(assessing, { indicator, period, lastDay, interim: voice.filter((one) => accepts(one)) })
      : outcome('MISSED', { code: 'STATUS_NOT_REACHED', data: { asOf: failed.period, lastDay } }, [failed.status], {
          evidence: [failed.key],
        });
  return { STANDARD_YEAR: found, DECISION_DAY: found };
}

type Judged = { readonly verdict: StatusOutcome['verdict']; readonly reason: Reason };

function byStandardYear(forPeriod: PeriodCode, lastDay: PlainDay): Judged {
  const reason: Reason = { code: 'STATUS_FOR_PERIOD', data: { forPeriod, lastDay } };
  if (lastDayOfPeriod(forPeriod) <= lastDay) return { verdict: 'MET', reason };
  if (intervalOfPeriod(forPeriod).from > lastDay) return { verdict: 'MISSED', reason };
  return { verdict: 'NOT_ASSESSABLE', reason: { code: 'DONE_DATE_UNDECIDED', data: { on: forPeriod, lastDay } } };
}

function byDecisionDay({ decidedOn }: QuantityOf<'status'>, knownOn: PlainDay, due: Due): Judged {
  const lastDay = lastDayOf(due);
  if (decidedOn === undefined)
    return { verdict: 'NO_DATA', reason: { code: 'STATUS_DATE_UNKNOWN', data: { lastDay } } };
  const inTime = knownOn <= lastDay ? true : isInTime(decidedOn, due);
  if (inTime === null) {
    return { verdict: 'NOT_ASSESSABLE', reason: { code: 'DONE_DATE_UNDECIDED', data: { on: decidedOn, lastDay } } };
  }
  return { verdict: inTime ? 'MET' : 'MISSED', reason: { code: 'STATUS_DECIDED_ON', data: { decidedOn, lastDay } } };
}
