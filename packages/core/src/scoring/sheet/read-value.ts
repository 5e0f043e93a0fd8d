import { isDay } from '../../calendar/plain-day.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { isWrittenAsCount } from '../checking/decimal-checks.ts';
import type { MethodProblem } from '../methods/prepared-method.ts';
import type { ReadValue } from '../methods/read-value.ts';
import type { EntryValue } from './entry-value.ts';

/** A value with its numbers read, or what is wrong with it, without its place. `node` is the key of the criterion. */
export function readValue(
  value: Exclude<EntryValue, { kind: 'notApplicable' }>,
  node: string,
): ReadValue | MethodProblem {
  switch (value.kind) {
    case 'points':
      return withNumber('points', value.points);
    case 'actual':
      return withNumber('actual', value.actual);
    case 'count':
      return withCount('count', value.count, 0, node);
    case 'lateness':
      return withCount('lateness', value.days, 0, node);
    case 'rank':
      return withCount('rank', value.rank, 1, node);
    case 'passed':
    case 'grade':
      return value;
    case 'date':
      if (value.date === 'notDone') return { kind: 'date', date: null };
      return isDay(value.date)
        ? { kind: 'date', date: value.date }
        : { code: 'DAY_MALFORMED', data: { text: value.date.slice(0, 50) } };
    case 'votes': {
      const votes = countOf(value.votes, 0, node);
      const of = countOf(value.of, 0, node);
      if (isProblem(votes)) return votes;
      return isProblem(of) ? of : { kind: 'votes', votes, of };
    }
    case 'events':
      return withNumbers('events', value.events, (text) => countOf(text, 0, node));
    case 'figures':
      return withNumbers('figures', value.figures, numberOf);
  }
}

/** Told by its code, which no value has; asking whether a field exists at all would be slower. */
export function isProblem(read: object): read is MethodProblem {
  return (read as Partial<MethodProblem>).code !== undefined;
}

function withNumber(kind: 'points' | 'actual', text: string): ReadValue | MethodProblem {
  const number = numberOf(text);
  return isProblem(number) ? number : { kind, number };
}

function withCount(
  kind: 'count' | 'lateness' | 'rank',
  text: string,
  least: number,
  node: string,
): ReadValue | MethodProblem {
  const number = countOf(text, least, node);
  return isProblem(number) ? number : { kind, number };
}

function withNumbers(
  kind: 'events' | 'figures',
  texts: Readonly<Record<string, string>>,
  read: (text: string) => Rational | MethodProblem,
): ReadValue | MethodProblem {
  const numbers = new Map<string, Rational>();
  for (const name of Object.keys(texts)) {
    const number = read(texts[name] ?? '');
    if (isProblem(number)) return number;
    numbers.set(name, number);
  }
  return { kind, numbers };
}

function numberOf(text: string): Rational | MethodProblem {
  return readDecimal(text) ?? { code: 'DECIMAL_MALFORMED', data: { text: text.slice(0, 50) } };
}

function countOf(text: string, least: number, node: string): Rational | MethodProblem {
  const number = numberOf(text);
  if (isProblem(number)) return number;
  if (isWrittenAsCount(text) && number.numerator >= least) return number;
  const fault = number.numerator < 0 ? 'negative' : number.numerator === 0 ? 'zero' : 'not-whole';
  return { code: 'SCORE_ENTRY_INVALID', data: { node, value: text.slice(0, 50), fault } };
}
