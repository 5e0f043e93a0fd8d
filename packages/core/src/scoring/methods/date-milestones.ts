import { compareDays, isDay, type PlainDay } from '../../calendar/plain-day.ts';
import type { Rational } from '../../numbers/rational.ts';
import { type MethodCheck, reportFault } from '../checking/method-check.ts';
import { problemAt } from '../scoring-problem.ts';
import { type Amount, checkAmountWithin, pointsOfAmount } from './amount.ts';
import { type PreparedMethod, preparedFor } from './prepared-method.ts';

/** Points by when it was done: the earliest milestone first, its day included. */
export interface DateMilestones {
  readonly kind: 'dateMilestones';
  readonly milestones: readonly { readonly until: PlainDay; readonly amount: Amount }[];
  /** Done after the last of them. */
  readonly later: Amount;
  readonly notDone: Amount;
}

export function prepareDateMilestones({ milestones, later, notDone }: DateMilestones, max: Rational): PreparedMethod {
  const read = milestones.map(({ until, amount }) => ({ until, points: pointsOfAmount(amount, max) }));
  const after = pointsOfAmount(later, max);
  const never = pointsOfAmount(notDone, max);
  return preparedFor('date', {
    score: ({ value: { date } }) => {
      if (date === null) return { points: never, rule: 'notDone' };
      const reached = read.find(({ until }) => compareDays(date, until) <= 0);
      return reached === undefined
        ? { points: after, rule: 'afterMilestones' }
        : { points: reached.points, rule: 'milestone' };
    },
  });
}

export function checkDateMilestones({ milestones, later, notDone }: DateMilestones, check: MethodCheck): void {
  if (milestones.length === 0) reportFault(check, 'milestones', 'empty');
  milestones.forEach(({ until }, index) => {
    const where = `milestones[${index}].until`;
    if (!isDay(until))
      check.found.push(problemAt('DAY_MALFORMED', `${check.path}.${where}`, { text: until.slice(0, 50) }));
    const before = milestones[index - 1]?.until;
    if (before !== undefined && compareDays(before, until) >= 0) reportFault(check, where, 'order');
  });
  const amounts: readonly (readonly [string, Amount])[] = [
    ...milestones.map(({ amount }, index) => [`milestones[${index}].amount`, amount] as const),
    ['later', later],
    ['notDone', notDone],
  ];
  for (const [where, amount] of amounts) checkAmountWithin(check, where, amount);
}
