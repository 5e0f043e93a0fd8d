import { absolute, compare, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { IndexEdition } from './index-edition.ts';
import { rankIndex } from './rank-index.ts';
import type { IndexScore } from './score-index.ts';

/** A printed number beside the recomputed one. */
export interface PublishedComparison {
  readonly unit: Key;
  /** Key of the node, `score`, `percent` or `rank`. */
  readonly of: string;
  readonly published: string;
  readonly recomputed: Rational;
  /** How far they may lie apart; 0 for ranks. */
  readonly tolerance: Rational;
  readonly agrees: boolean;
}

/**
 * How far a printed number may lie from the exact one: half a unit of its last decimal for each rounded number that went
 * into it: 1 for a rounded number, 2 for a difference of two.
 */
export function toleranceOf(published: DecimalText, roundedNumbers = 1): Rational {
  const places = published.split('.')[1]?.length ?? 0;
  return multiply(rational(roundedNumbers, 2), rational(1n, 10n ** BigInt(places)));
}

/** Whether a printed number can be the rounding of an exact one. */
export function agreesWithPublished(published: DecimalText, exact: Rational, roundedNumbers = 1): boolean {
  const distance = absolute(subtract(parseDecimal(published), exact));
  return compare(distance, toleranceOf(published, roundedNumbers)) <= 0;
}

/** Every number that was printed, beside what the method gives; units that have no score are left out. */
export function comparePublished(edition: IndexEdition, scores: readonly IndexScore[]): readonly PublishedComparison[] {
  const ranks = new Map(rankIndex(scores).map((rank) => [rank.unit, rank]));
  return edition.units.flatMap(({ unit, published }, index) => {
    const score = scores[index];
    if (published === undefined || score?.outcome !== 'scored') return [];
    const numbers: readonly (readonly [string, DecimalText | undefined, Rational | null | undefined])[] = [
      ...Object.entries(published.parts ?? {}).map(([key, text]) => [key, text, score.nodes.get(key)] as const),
      ['score', published.score, score.exact],
      ['percent', published.percent, score.percent],
    ];
    const compared = numbers.flatMap(([of, text, recomputed]): readonly PublishedComparison[] => {
      if (text === undefined || recomputed === undefined || recomputed === null || readDecimal(text) === null)
        return [];
      const tolerance = toleranceOf(text);
      return [{ unit, of, published: text, recomputed, tolerance, agrees: agreesWithPublished(text, recomputed) }];
    });
    const rank = ranks.get(unit);
    if (published.rank === undefined || rank === undefined) return compared;
    const [from, until] =
      typeof published.rank === 'string'
        ? [published.rank, published.rank]
        : [published.rank.from, published.rank.until];
    const agrees = Number(from) <= rank.until && rank.from <= Number(until);
    const text = from === until ? from : `${from}–${until}`;
    return [
      ...compared,
      { unit, of: 'rank', published: text, recomputed: rational(rank.from), tolerance: rational(0), agrees },
    ];
  });
}
