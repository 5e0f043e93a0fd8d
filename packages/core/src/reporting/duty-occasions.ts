import type { DayInterval } from '../calendar/day-interval.ts';
import { lastDayOf } from '../calendar/due.ts';
import { intervalOfDate } from '../calendar/partial-date.ts';
import { intervalOfPeriod, type PeriodCode, type PeriodKind, periodKind } from '../calendar/period.ts';
import { periodAt, subPeriods } from '../calendar/period-sequence.ts';
import { addDays, addMonths, type PlainDay } from '../calendar/plain-day.ts';
import type { EntityRef } from '../sources/entity-ref.ts';
import type { Duty, DutyFrequency } from './duty.ts';
import type { DutyReading } from './duty-instance.ts';

/** One time that a duty is to be done, before anything is known of its being done. */
export interface DutyOccasion {
  readonly period: PeriodCode | null;
  readonly about: EntityRef | null;
  readonly opensOn: PlainDay | null;
  readonly lastDay: PlainDay | null;
  /** False where the time is prescribed elsewhere. */
  readonly scheduled: boolean;
  /** True for the only time of its duty (for each thing that it is about), which any fulfilment is of. */
  readonly single: boolean;
  readonly readings: readonly DutyReading[];
}

const recurring = { MONTH: 'month', QUARTER: 'quarter', HALF: 'half', YEAR: 'year' } as const satisfies Partial<
  Record<DutyFrequency, PeriodKind>
>;

/** The times of a duty that touch the window: at most one per month of it, or one per thing the duty is about. */
export function dutyOccasions(duty: Duty, window: DayInterval & { readonly until: PlainDay }): readonly DutyOccasion[] {
  switch (duty.frequency) {
    case 'MONTH':
    case 'QUARTER':
    case 'HALF':
    case 'YEAR':
      return recurringOccasions(duty, recurring[duty.frequency], window);
    case 'MID_TERM':
    case 'END_TERM':
      return termOccasions(duty, duty.frequency).filter((occasion) => touches(occasion, window));
    case 'ONCE':
      return onceOccasions(duty).filter((occasion) => touches(occasion, window));
    case 'AD_HOC':
      return [];
    case 'AS_PRESCRIBED':
      return [{ ...unscheduled, period: duty.during ?? null }];
  }
}

const unscheduled: DutyOccasion = {
  period: null,
  about: null,
  opensOn: null,
  lastDay: null,
  scheduled: false,
  single: true,
  readings: [],
};

function recurringOccasions(
  duty: Duty,
  kind: 'month' | 'quarter' | 'half' | 'year',
  window: DayInterval & { readonly until: PlainDay },
): readonly DutyOccasion[] {
  const all = duty.during === undefined ? periodsIn(window, kind) : subPeriods(duty.during, kind);
  return all
    .filter((period) => {
      const { from, until } = intervalOfPeriod(period);
      return from < window.until && window.from < until;
    })
    .map((period) => occasionAfter(duty, period, all.length === 1));
}

/** A limit by date is of one time only; a limit in days after the period is of each. */
function occasionAfter(duty: Duty, period: PeriodCode, only: boolean): DutyOccasion {
  const { from, until } = intervalOfPeriod(period);
  const lastDay = limitOf(duty, until, only);
  // what must be done before its period ends can be done from its first day
  const opensOn = lastDay !== null && lastDay < until ? from : until;
  return { ...unscheduled, period, opensOn, lastDay, scheduled: true, single: only };
}

function termOccasions(duty: Duty, frequency: 'MID_TERM' | 'END_TERM'): readonly DutyOccasion[] {
  if (duty.during === undefined) return [{ ...unscheduled, readings: ['TERM_UNKNOWN'] }];
  const end = occasionAfter(duty, duty.during, true);
  if (frequency === 'END_TERM') return [end];
  const { from } = intervalOfPeriod(duty.during);
  const opensOn = addMonths(from, Math.floor(monthsOf(duty.during) / 2));
  return [{ ...end, opensOn, lastDay: limitOf(duty, opensOn, true), readings: ['MID_TERM_AT_HALF'] }];
}

function onceOccasions(duty: Duty): readonly DutyOccasion[] {
  const { due, during } = duty;
  const lastDay = due === undefined ? null : lastDayOf(due);
  const within = due?.rule === 'within' ? intervalOfDate(due.date).from : null;
  const period = during === undefined ? null : intervalOfPeriod(during);
  const opensOn = within ?? (due === undefined ? (period?.until ?? null) : (period?.from ?? null));
  const things: readonly (EntityRef | null)[] = duty.about.length === 0 ? [null] : duty.about;
  return things.map((about) => ({ ...unscheduled, period: during ?? null, about, opensOn, lastDay, scheduled: true }));
}

function limitOf(duty: Duty, periodEnd: PlainDay, only: boolean): PlainDay | null {
  if (duty.dueDaysAfterPeriod !== undefined) return addDays(periodEnd, duty.dueDaysAfterPeriod - 1);
  return duty.due !== undefined && only ? lastDayOf(duty.due) : null;
}

function periodsIn(window: DayInterval & { readonly until: PlainDay }, kind: 'month' | 'quarter' | 'half' | 'year') {
  const periods: PeriodCode[] = [];
  for (let day = window.from; day < window.until; ) {
    const period = periodAt(day, kind);
    periods.push(period);
    day = intervalOfPeriod(period).until;
  }
  return periods;
}

function monthsOf(period: PeriodCode): number {
  const { from, until } = intervalOfPeriod(period);
  const monthOf = (day: PlainDay) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return periodKind(period) === 'day' ? 0 : monthOf(until) - monthOf(from);
}

/** What opens nowhere in particular or has no limit touches every window on that side. */
function touches({ period, opensOn, lastDay }: DutyOccasion, window: DayInterval & { readonly until: PlainDay }) {
  const from = period === null ? opensOn : intervalOfPeriod(period).from;
  return (from === null || from < window.until) && (lastDay === null || window.from <= lastDay);
}
