import { isDay } from '../../calendar/plain-day.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { isCount } from '../checking/decimal-checks.ts';
import type { ReadValue } from '../methods/read-value.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { EntryValue } from './entry-value.ts';

/** A value with its numbers read, or what is wrong with it; `path` leads to its cell and is asked only then. */
export function readValue(
  value: Exclude<EntryValue, { kind: 'notApplicable' }>,
  node: string,
  path: () => string,
): ReadValue | ScoringProblem {
  switch (value.kind) {
    case 'points':
      return withNumber('points', value.points, path);
    case 'actual':
      return withNumber('actual', value.actual, path);
    case 'count':
      return withCount('count', value.count, 0, node, path);
    case 'lateness':
      return withCount('lateness', value.days, 0, node, path);
    case 'rank':
      return withCount('rank', value.rank, 1, node, path);
    case 'passed':
    case 'grade':
      return value;
    case 'date':
      if (value.date === 'notDone') return { kind: 'date', date: null };
      return isDay(value.date)
        ? { kind: 'date', date: value.date }
        : problemAt('DAY_MALFORMED', path(), { text: value.date.slice(0, 50) });
    case 'votes': {
      const votes = countOf(value.votes, 0, node, path);
      const of = countOf(value.of, 0, node, path);
      if (isProblem(votes)) return votes;
      return isProblem(of) ? of : { kind: 'votes', votes, of };
    }
    case 'events':
      return withNumbers('events', value.events, (text) => countOf(text, 0, node, path));
    case 'figures':
      return withNumbers('figures', value.figures, (text) => numberOf(text, path));
  }
}

/** Told by its code, which no value has; asking whether a field exists at all would be slower. */
export function isProblem(read: object): read is ScoringProblem {
  return (read as Partial<ScoringProblem>).code !== undefined;
}

function withNumber(kind: 'points' | 'actual', text: string, path: () => string): ReadValue | ScoringProblem {
  const number = numberOf(text, path);
  return isProblem(number) ? number : { kind, number };
}

function withCount(
  kind: 'count' | 'lateness' | 'rank',
  text: string,
  least: number,
  node: string,
  path: () => string,
): ReadValue | ScoringProblem {
  const number = countOf(text, least, node, path);
  return isProblem(number) ? number : { kind, number };
}

function withNumbers(
  kind: 'events' | 'figures',
  texts: Readonly<Record<string, string>>,
  read: (text: string) => Rational | ScoringProblem,
): ReadValue | ScoringProblem {
  const numbers = new Map<string, Rational>();
  for (const [name, text] of Object.entries(texts)) {
    const number = read(text);
    if (isProblem(number)) return number;
    numbers.set(name, number);
  }
  return { kind, numbers };
}

function numberOf(text: string, path: () => string): Rational | ScoringProblem {
  return readDecimal(text) ?? problemAt('DECIMAL_MALFORMED', path(), { text: text.slice(0, 50) });
}

function countOf(text: string, least: number, node: string, path: () => string): Rational | ScoringProblem {
  const number = numberOf(text, path);
  if (isProblem(number)) return number;
  if (isCount(text) && number.numerator >= least) return number;
  const fault = number.numerator < 0 ? 'negative' : number.numerator === 0 ? 'zero' : 'not-whole';
  return problemAt('SCORE_ENTRY_INVALID', path(), { node, value: text.slice(0, 50), fault });
}
