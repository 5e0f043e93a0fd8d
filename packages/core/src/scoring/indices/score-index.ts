import { divide, multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import { prepareRounding, rounded } from '../rounding-rule.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { aggregate, type Weighted } from './aggregate.ts';
import type { IndexEdition } from './index-edition.ts';
import type { IndexGroup, IndexMethod, IndexNode } from './index-method.ts';
import { type NormalisedValue, normaliseEdition } from './normalise-edition.ts';

/** One unit of an index. Nodes by key, each as it enters the one above it. */
export type IndexScore =
  | {
      readonly outcome: 'scored';
      readonly unit: Key;
      readonly score: Rational;
      /** Before the rounding of the root. */
      readonly exact: Rational;
      /** `null`: not published as a per cent. */
      readonly percent: Rational | null;
      readonly nodes: ReadonlyMap<string, Rational>;
    }
  /** A figure is only known within bounds, and so is the score. */
  | { readonly outcome: 'between'; readonly unit: Key; readonly lowest: Rational; readonly highest: Rational }
  | { readonly outcome: 'refused'; readonly unit: Key; readonly problems: readonly ScoringProblem[] };

/** Other weights than those of the method, by key of the node. */
export type OtherWeights = ReadonlyMap<string, Rational>;

/** Scores every unit of an edition, in its order, from raw figures to the index. */
export function scoreIndex(method: IndexMethod, edition: IndexEdition): readonly IndexScore[] {
  const normalised = normaliseEdition(method, edition);
  return edition.units.map(({ unit }, index) =>
    scoreIndexUnit(method, unit, normalised[index] ?? new Map(), new Map()),
  );
}

/** One unit from its comparable figures; a figure left out by `other` weights of 0 is as if it were not there. */
export function scoreIndexUnit(
  method: IndexMethod,
  unit: Key,
  values: ReadonlyMap<string, NormalisedValue>,
  other: OtherWeights,
): IndexScore {
  const lowest = aggregateUnit(method, unit, values, other, 'lowest');
  if (lowest.problems.length > 0 || lowest.exact === null)
    return { outcome: 'refused', unit, problems: lowest.problems };
  const rule = prepareRounding(method.root.rounding);
  const score = rounded(lowest.exact, rule);
  if ([...values.values()].some((value) => value.kind === 'between')) {
    const highest = aggregateUnit(method, unit, values, other, 'highest').exact ?? lowest.exact;
    return { outcome: 'between', unit, lowest: score, highest: rounded(highest, rule) };
  }
  return {
    outcome: 'scored',
    unit,
    score,
    exact: lowest.exact,
    percent: percentOf(method, lowest.exact, score),
    nodes: lowest.nodes,
  };
}

function percentOf({ percent }: IndexMethod, exact: Rational, score: Rational): Rational | null {
  if (percent === undefined) return null;
  const share = divide(multiply(percent.from === 'exact' ? exact : score, rational(100)), parseDecimal(percent.of));
  return rounded(share, prepareRounding(percent.rounding));
}

interface Aggregated {
  readonly exact: Rational | null;
  readonly nodes: ReadonlyMap<string, Rational>;
  readonly problems: readonly ScoringProblem[];
}

function aggregateUnit(
  method: IndexMethod,
  unit: Key,
  values: ReadonlyMap<string, NormalisedValue>,
  other: OtherWeights,
  end: 'lowest' | 'highest',
): Aggregated {
  const nodes = new Map<string, Rational>();
  const problems: ScoringProblem[] = [];
  const valueAt = (node: IndexNode): Rational | null => {
    if (node.kind === 'group') return groupOf(node);
    const value = values.get(node.key);
    if (value === undefined || value.kind === 'leftOut') return null;
    if (value.kind === 'refused') {
      problems.push(value.problem);
      return null;
    }
    return value.kind === 'exact' ? value.value : value[end];
  };
  const groupOf = (group: IndexGroup): Rational | null => {
    const known = group.children.flatMap((child): readonly Weighted[] => {
      const weight = other.get(child.key) ?? parseDecimal(child.weight ?? '1');
      if (other.has(child.key) && weight.numerator === 0) return [];
      const value = valueAt(child);
      if (value === null) return [];
      const entering = rounded(value, prepareRounding(child.rounding));
      nodes.set(child.key, entering);
      return [{ value: entering, weight }];
    });
    const result = aggregate(group.aggregation, known);
    if (typeof result !== 'string') return result;
    if (result === 'weights-zero') problems.push(problemAt('INDEX_WEIGHTS_ZERO', group.key, { node: group.key }));
    if (result === 'not-positive')
      problems.push(problemAt('INDEX_VALUE_NOT_POSITIVE', group.key, { node: group.key, unit }));
    return null;
  };
  const exact = groupOf(method.root);
  if (exact === null && problems.length === 0)
    problems.push(problemAt('INDEX_NOTHING_TO_COMPARE', method.root.key, { node: method.root.key }));
  return { exact, nodes, problems };
}
