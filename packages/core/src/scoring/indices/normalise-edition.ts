import { compare } from '../../numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { IndexEdition, IndexUnit, IndexValue } from './index-edition.ts';
import type { IndexIndicator, IndexMethod, IndexNode } from './index-method.ts';
import { normaliser } from './normalise.ts';

/** A comparable figure, bounds of one, or what became of a missing one. */
export type NormalisedValue =
  | { readonly kind: 'exact'; readonly value: Rational }
  | { readonly kind: 'between'; readonly lowest: Rational; readonly highest: Rational }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'refused'; readonly problem: ScoringProblem };

/** Every indicator of every unit made comparable, units in the order of the edition, indicators by key. */
export function normaliseEdition(
  method: IndexMethod,
  edition: IndexEdition,
): readonly ReadonlyMap<string, NormalisedValue>[] {
  const readers = indicatorsOf(method.root).map((indicator) => readerOf(indicator, edition));
  return edition.units.map((unit, index) => new Map(readers.map(({ key, read }) => [key, read(unit, index)])));
}

/** The indicators of a tree, in its order. */
export function indicatorsOf(node: IndexNode): readonly IndexIndicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}

function readerOf(indicator: IndexIndicator, { units }: IndexEdition) {
  const { key, missing } = indicator;
  const figures = units.flatMap(({ values }) => {
    const value = valueIn(values, key);
    const read = value?.kind === 'value' ? readDecimal(value.value) : null;
    return read === null ? [] : [read];
  });
  const normalise = normaliser(indicator, figures);
  const refuse = (problem: ScoringProblem): NormalisedValue => ({ kind: 'refused', problem });
  const missingAs = (kind: 'withheld' | 'notApplicable' | 'notSurveyed', { unit }: IndexUnit, path: string) => {
    const handling = missing?.[kind] ?? 'refused';
    if (handling === 'leftOut') return { kind: 'leftOut' } as const;
    if (handling !== 'refused') return { kind: 'exact', value: parseDecimal(handling.counts) } as const;
    return refuse(problemAt('INDEX_MISSING_REFUSED', path, { node: key, unit, kind }));
  };
  const read = (unit: IndexUnit, index: number): NormalisedValue => {
    const path = `units[${index}].values.${key}`;
    const value = valueIn(unit.values, key);
    // a figure that the edition does not mention is one that nobody surveyed
    if (value === undefined) return missingAs('notSurveyed', unit, path);
    if (value.kind === 'value') {
      const figure = readDecimal(value.value);
      if (figure === null) return refuse(problemAt('DECIMAL_MALFORMED', path, { text: value.value.slice(0, 50) }));
      if (normalise === null) return refuse(problemAt('INDEX_NOTHING_TO_COMPARE', path, { node: key }));
      return { kind: 'exact', value: normalise(figure) };
    }
    if (value.kind !== 'censored') return missingAs(value.kind, unit, path);
    const ends = [readDecimal(value.lowest), readDecimal(value.highest)].filter((end) => end !== null);
    const comparable = normalise === null || isRelative(indicator) ? [] : ends.map(normalise).toSorted(compare);
    const [lowest, highest] = comparable;
    if (lowest === undefined || highest === undefined)
      return refuse(problemAt('INDEX_MISSING_REFUSED', path, { node: key, unit: unit.unit, kind: 'censored' }));
    return { kind: 'between', lowest, highest };
  };
  return { key, read };
}

/** Whether the figure of one unit changes what the others are compared with, so that bounds of it say too little. */
function isRelative({ normalisation }: IndexIndicator): boolean {
  switch (normalisation.kind) {
    case 'asIs':
    case 'distanceToTarget':
      return false;
    case 'minMax':
      return normalisation.goalposts === 'edition';
    case 'zScore':
    case 'rank':
    case 'percentile':
      return true;
  }
}

function valueIn(values: IndexUnit['values'], key: string): IndexValue | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
