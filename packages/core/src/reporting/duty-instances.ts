import { isInTime } from '../calendar/due.ts';
import { intervalOfDate } from '../calendar/partial-date.ts';
import { addMonths, type PlainDay, parseDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import { entityKey } from '../sources/entity-key.ts';
import type { Duty } from './duty.ts';
import type { DutyInstance, DutyInstanceState } from './duty-instance.ts';
import { type DutyOccasion, dutyOccasions } from './duty-occasions.ts';

/** Longest window that one question may span; a month of it gives at most one instance. */
export const DUTY_WINDOW_LIMIT_YEARS = 20;

type Fulfilment = Duty['fulfilments'][number];

/**
 * What of a duty falls into the window [`from`, `until`), and how it stands on the day `on`.
 * A recurring duty has one instance for each period that overlaps the window, due after the period has ended; one done
 * once has one for each thing it is about; one without a rhythm (AD_HOC) has only what was done. Without a printed
 * limit an instance stays DUE and is never OVERDUE. What fell due before the window is not repeated in it. A fulfilment counts once the whole of its date has passed, and for
 * a recurring duty only for the period that it names.
 * @throws `DUTY_WINDOW_TOO_LONG` for an empty window or one of more than 20 years; `DAY_MALFORMED`.
 */
export function dutyInstances(
  duty: Duty,
  question: { readonly on: PlainDay; readonly from: PlainDay; readonly until: PlainDay },
): readonly DutyInstance[] {
  const { on, from, until } = question;
  parseDay(on);
  if (until <= from || addMonths(from, 12 * DUTY_WINDOW_LIMIT_YEARS) < until) {
    throw new ThiduaError('DUTY_WINDOW_TOO_LONG', { from, until, limitYears: DUTY_WINDOW_LIMIT_YEARS });
  }
  if (duty.frequency === 'AD_HOC') return doneAdHoc(duty, question);
  return dutyOccasions(duty, { from, until }).map((occasion) => instanceOf(duty, occasion, on));
}

function instanceOf(duty: Duty, occasion: DutyOccasion, on: PlainDay): DutyInstance {
  const { scheduled, single: _single, ...fields } = occasion;
  const done = duty.fulfilments.find((fulfilment) => fulfils(fulfilment, occasion) && isPast(fulfilment, on));
  const inTime =
    done === undefined || fields.lastDay === null ? null : isInTime(done.on, { rule: 'by', date: fields.lastDay });
  return {
    duty: duty.key,
    ...fields,
    state: scheduled || done !== undefined ? stateOf(occasion, done, on) : 'AS_PRESCRIBED',
    doneOn: done?.on ?? null,
    late: inTime === null ? null : !inTime,
  };
}

function stateOf({ opensOn, lastDay }: DutyOccasion, done: Fulfilment | undefined, on: PlainDay): DutyInstanceState {
  if (done !== undefined) return 'DONE';
  if (lastDay !== null && on > lastDay) return 'OVERDUE';
  return opensOn !== null && on < opensOn ? 'UPCOMING' : 'DUE';
}

function fulfils(fulfilment: Fulfilment, { period, about, single }: DutyOccasion): boolean {
  if (about !== null) return fulfilment.about !== undefined && entityKey(fulfilment.about) === entityKey(about);
  return single || fulfilment.period === period;
}

function isPast(fulfilment: Fulfilment, on: PlainDay): boolean {
  return intervalOfDate(fulfilment.on).until <= on || fulfilment.on === on;
}

function doneAdHoc(duty: Duty, { on, from, until }: Parameters<typeof dutyInstances>[1]): readonly DutyInstance[] {
  return duty.fulfilments
    .filter((fulfilment) => isPast(fulfilment, on))
    .filter((fulfilment) => {
      const date = intervalOfDate(fulfilment.on);
      return date.from < until && from < date.until;
    })
    .map((fulfilment) => ({
      duty: duty.key,
      period: fulfilment.period ?? null,
      about: fulfilment.about ?? null,
      state: 'DONE',
      opensOn: null,
      lastDay: null,
      doneOn: fulfilment.on,
      late: null,
      readings: [],
    }));
}
