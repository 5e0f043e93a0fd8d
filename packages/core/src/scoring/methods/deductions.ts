import { compare, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { checkedPositive, type MethodCheck, reportFault } from '../checking/method-check.ts';
import type { DecimalText } from '../decimal-text.ts';
import { type MethodOutcome, type PreparedMethod, preparedFor } from './prepared-method.ts';

/** What costs points, and perhaps the right to an award. */
export interface DeductionEvent {
  readonly key: string;
  /** As printed. */
  readonly label: string;
  /** What one costs, above 0. */
  readonly points: DecimalText;
  /** Whether each one costs, or happening at all. */
  readonly counted: 'each' | 'once';
  /** Most that this event can cost. */
  readonly most?: DecimalText;
  /** Awards that the unit may then not have, under the codes or names that the table uses. */
  readonly bars?: readonly string[];
}

/** Points lost by event: from the maximum downward, or, in a penalty, from 0. The floor is the criterion's `least`. */
export interface Deductions {
  readonly kind: 'deductions';
  readonly from: 'maximum' | 'zero';
  readonly events: readonly DeductionEvent[];
}

export function prepareDeductions({ from, events }: Deductions, max: Rational, node: string): PreparedMethod {
  const costs = new Map(events.map((event) => [event.key, prepareEvent(event)]));
  const barring = events.filter(({ bars }) => bars !== undefined);
  const start = from === 'maximum' ? max : rational(0);
  return preparedFor('events', {
    score: ({ value: { numbers } }): MethodOutcome => {
      let points = start;
      for (const [key, count] of numbers) {
        const cost = costs.get(key);
        if (cost === undefined) {
          const data = { node, name: key.slice(0, 80), nearest: nearestName(key, [...costs.keys()]) };
          return { problem: { code: 'SCORE_ENTRY_NAME_UNKNOWN', data } };
        }
        if (count.numerator !== 0) points = subtract(points, cost(count));
      }
      if (barring.length === 0) return { points, rule: 'deductions' };
      const bars = barring.flatMap(({ key, bars: from = [] }) =>
        (numbers.get(key)?.numerator ?? 0) === 0 ? [] : [{ event: key, from }],
      );
      return bars.length === 0 ? { points, rule: 'deductions' } : { points, rule: 'deductions', bars };
    },
  });
}

function prepareEvent({ points, counted, most }: DeductionEvent): (count: Rational) => Rational {
  const each = parseDecimal(points);
  const cap = most === undefined ? null : parseDecimal(most);
  return (count) => {
    const cost = counted === 'once' ? each : multiply(each, count);
    return cap !== null && compare(cost, cap) > 0 ? cap : cost;
  };
}

export function checkDeductions({ from, events }: Deductions, check: MethodCheck): void {
  if (events.length === 0) reportFault(check, 'events', 'empty');
  if ((from === 'zero') !== (check.node.role === 'penalty')) reportFault(check, 'from', 'role');
  events.forEach(({ key, points, most }, index) => {
    const where = `events[${index}]`;
    if (events.findIndex((other) => other.key === key) < index) reportFault(check, `${where}.key`, 'duplicate');
    checkedPositive(check, `${where}.points`, points);
    if (most !== undefined) checkedPositive(check, `${where}.most`, most);
  });
}
