import { multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { IndexEdition } from './index-edition.ts';
import type { IndexMethod, IndexNode } from './index-method.ts';
import { integerNoise } from './integer-noise.ts';
import { indicatorsOf, normaliseEdition } from './normalise-edition.ts';
import { rankIndex } from './rank-index.ts';
import { type OtherWeights, scoreIndexUnit } from './score-index.ts';

/** The best and the worst place of a unit under every variant. */
export interface RankRange {
  readonly unit: Key;
  readonly best: number;
  readonly worst: number;
  /** Its place in each variant. */
  readonly places: readonly number[];
}

/** How the weights are shaken: each by a whole number of per cent up to `percent` either way, `draws` times. */
export interface WeightNoise {
  readonly percent: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Places when the weights are other than the method says. The same seed gives the same places everywhere. Weights inside
 * a geometric mean stay as they are: their root would be of another degree with every draw.
 */
export function rankUnderWeightNoise(
  method: IndexMethod,
  edition: IndexEdition,
  { percent, draws, seed }: WeightNoise,
): readonly RankRange[] {
  const draw = integerNoise(seed);
  const shaken = weightedNodes(method.root);
  const variants = Array.from({ length: draws }, (): OtherWeights => {
    const factors = shaken.map(() => 100 + draw(2 * percent + 1) - percent);
    const weights = shaken.map(({ key, weight }, index): [string, Rational] => [
      key,
      multiply(parseDecimal(weight ?? '1'), rational(factors[index] ?? 100, 100)),
    ]);
    return new Map(weights);
  });
  return ranges(method, edition, variants);
}

/** Places when one indicator after the other is left out, its weight going to the others of its group. */
export function rankLeavingOneOut(method: IndexMethod, edition: IndexEdition): readonly RankRange[] {
  const variants = indicatorsOf(method.root).map(({ key }) => new Map([[key, rational(0)]]));
  return ranges(method, edition, variants);
}

function ranges(method: IndexMethod, edition: IndexEdition, variants: readonly OtherWeights[]): readonly RankRange[] {
  const normalised = normaliseEdition(method, edition);
  const ranked = variants.map((weights) => {
    const scores = edition.units.map(({ unit }, index) =>
      scoreIndexUnit(method, unit, normalised[index] ?? new Map(), weights),
    );
    return new Map(rankIndex(scores).map((rank) => [rank.unit, rank]));
  });
  return edition.units.flatMap(({ unit }) => {
    const ranks = ranked.map((variant) => variant.get(unit)).filter((rank) => rank !== undefined);
    if (ranks.length === 0) return [];
    const best = Math.min(...ranks.map(({ from }) => from));
    return [{ unit, best, worst: Math.max(...ranks.map(({ until }) => until)), places: ranks.map(({ from }) => from) }];
  });
}

function weightedNodes(node: IndexNode): readonly IndexNode[] {
  if (node.kind === 'indicator') return [];
  const own = node.aggregation.kind === 'weighted' ? node.children : [];
  return [...own, ...node.children.flatMap(weightedNodes)];
}
