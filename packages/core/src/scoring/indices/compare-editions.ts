import { subtract } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { IndexMethod } from './index-method.ts';
import { rankIndex } from './rank-index.ts';
import type { IndexScore } from './score-index.ts';

/** One unit in two editions of an index. */
export interface EditionChange {
  readonly unit: Key;
  /** Later minus earlier; `null` where one of them has no exact score. */
  readonly score: Rational | null;
  /** Places gained (lower is better); `null` where one of them is only known within bounds, or there is none. */
  readonly placesGained: number | null;
}

/** Two editions side by side. */
export interface EditionsCompared {
  /** False: the method is another, so that a higher score may compare unlike things. Never to be shown without this. */
  readonly sameMethod: boolean;
  readonly changes: readonly EditionChange[];
}

interface ScoredEdition {
  readonly method: IndexMethod;
  readonly scores: readonly IndexScore[];
}

/** What changed from an earlier edition to a later one, for the units that are in both. */
export function compareEditions(earlier: ScoredEdition, later: ScoredEdition): EditionsCompared {
  const { method } = earlier;
  const sameMethod = method.key === later.method.key && method.version === later.method.version;
  const before = new Map(earlier.scores.map((score) => [score.unit, score]));
  const [ranksBefore, ranksAfter] = [placesOf(earlier.scores), placesOf(later.scores)];
  const changes = later.scores.flatMap((after): readonly EditionChange[] => {
    const old = before.get(after.unit);
    if (old === undefined) return [];
    const both = old.outcome === 'scored' && after.outcome === 'scored';
    const [from, to] = [ranksBefore.get(after.unit), ranksAfter.get(after.unit)];
    return [
      {
        unit: after.unit,
        score: both ? subtract(after.exact, old.exact) : null,
        placesGained: from === undefined || to === undefined ? null : from - to,
      },
    ];
  });
  return { sameMethod, changes };
}

function placesOf(scores: readonly IndexScore[]): ReadonlyMap<Key, number> {
  const sure = rankIndex(scores).filter(({ from, until }) => from === until);
  return new Map(sure.map(({ unit, from }) => [unit, from]));
}
