import { daysBetween, isDay, type PlainDay } from '../../calendar/plain-day.ts';
import { compare, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { isCount } from '../checking/decimal-checks.ts';
import { checkedPositive, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { problemAt } from '../scoring-problem.ts';
import { type MethodOutcome, type PreparedMethod, preparedFor } from './prepared-method.ts';

/** A band of lateness: from so many days on, up to where the next band begins. */
export interface LatenessBand {
  /** Whole days after the due day, at least 1. */
  readonly fromDays: DecimalText;
  /** What it costs, above 0. */
  readonly points: DecimalText;
  readonly bars?: readonly string[];
}

/** Points lost by how late it was: the earliest band first. Below the first band nothing is lost. */
export interface Lateness {
  readonly kind: 'lateness';
  readonly from: 'maximum' | 'zero';
  /** The last day that is in time; absent: the days of lateness are filled in. */
  readonly due?: PlainDay;
  readonly bands: readonly LatenessBand[];
  /** What it costs when it was never done (`due` given); absent: as the last band. */
  readonly notDone?: DecimalText;
}

export function prepareLateness({ from, due, bands, notDone }: Lateness, max: Rational): PreparedMethod {
  const start = from === 'maximum' ? max : rational(0);
  const read = bands
    .map(({ fromDays, points, bars }) => ({ fromDays: parseDecimal(fromDays), points: parseDecimal(points), bars }))
    .toReversed();
  const costOf = (band: (typeof read)[number] | undefined, rule: 'late' | 'notDone'): MethodOutcome => {
    if (band === undefined) return { points: start, rule: 'inTime' };
    const bars = band.bars === undefined ? {} : { bars: [{ event: rule, from: band.bars }] };
    return { points: subtract(start, band.points), rule, ...bars };
  };
  const afterDays = (days: Rational) =>
    costOf(
      read.find(({ fromDays }) => compare(days, fromDays) >= 0),
      'late',
    );
  if (due === undefined) return preparedFor('lateness', { score: ({ value }) => afterDays(value.number) });
  const never = read[0];
  const cost = notDone === undefined ? never?.points : parseDecimal(notDone);
  return preparedFor('date', {
    score: ({ value: { date } }) => {
      if (date !== null) return afterDays(rational(daysBetween(due, date)));
      return costOf(never === undefined ? undefined : { ...never, points: cost ?? never.points }, 'notDone');
    },
  });
}

export function checkLateness({ from, due, bands, notDone }: Lateness, check: MethodCheck): void {
  if (bands.length === 0) reportFault(check, 'bands', 'empty');
  if ((from === 'zero') !== (check.node.role === 'penalty')) reportFault(check, 'from', 'role');
  if (due !== undefined && !isDay(due))
    check.found.push(problemAt('DAY_MALFORMED', `${check.path}.due`, { text: due.slice(0, 50) }));
  if (notDone !== undefined) checkedPositive(check, 'notDone', notDone);
  bands.forEach(({ fromDays, points }, index) => {
    checkedPositive(check, `bands[${index}].points`, points);
    const days = checkedPositive(check, `bands[${index}].fromDays`, fromDays);
    if (days !== null && !isCount(fromDays)) reportFault(check, `bands[${index}].fromDays`, 'not-whole');
    const before = readDecimal(bands[index - 1]?.fromDays ?? '0');
    if (days !== null && before !== null && compare(before, days) >= 0)
      reportFault(check, `bands[${index}].fromDays`, 'order');
  });
}
