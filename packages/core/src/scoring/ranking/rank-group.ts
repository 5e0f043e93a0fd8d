import type { Rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import type { GroupScore } from '../sheet/group-score.ts';
import { type Bar, type UnitResult, unitResult } from '../sheet/unit-result.ts';
import { compareFigures, figuresReader, type RankedFigures } from './compare-units.ts';
import { placesOf } from './places-of.ts';
import type { RankingRules } from './ranking-rules.ts';

/** One line of a ranking. */
export interface RankedUnit {
  readonly unit: Key;
  /** `"3"`, or `"2.5"` where ties share a fractional place; `null` without a place. */
  readonly place: string | null;
  /** What was compared, after the rounding that the ranking declares; `null`: no total. */
  readonly figure: Rational | null;
  /** The exact total; `null`: none. */
  readonly total: Rational | null;
  /** The others that share its place. */
  readonly tiedWith: readonly Key[];
  /** Number of the tie-break, from 0, that put it before the next line; `null` where points did, or nothing. */
  readonly decidedBy: number | null;
  readonly bars: readonly Bar[];
}

/** Best first. Units without a total stand last, units that tie by their key: the order of the input never matters. */
export type Ranking = readonly RankedUnit[];

/** A unit with what is compared and what it came to. */
export interface RankingLine {
  readonly figures: RankedFigures;
  readonly result: UnitResult;
}

/** Ranks the units of a group by the rules of their table. */
export function rankGroup(group: GroupScore): Ranking {
  return rankLines(group.table.table.ranking, linesOf(group));
}

/** The line of every unit, in the order of the sheets. */
export function linesOf(group: GroupScore): readonly RankingLine[] {
  const figuresOf = figuresReader(group);
  return group.units.map((unit) => ({ figures: figuresOf(unit), result: unitResult(group, unit) }));
}

/** A line with its place. */
export interface PlacedLine {
  readonly line: RankingLine;
  /** `null`: without one. */
  readonly place: string | null;
  /** All lines of its place, itself among them; one list for all of them. */
  readonly together: readonly RankingLine[];
}

/** Lines in their order with their places; memory for thousands that all tie stays small. */
export function placeLines(ranking: RankingRules, lines: readonly RankingLine[]): readonly PlacedLine[] {
  const sorted = lines.toSorted((a, b) => standsBefore(ranking, a.figures, b.figures));
  const takesPlace = sorted.map(
    ({ figures, result }) => figures.figure !== null && (ranking.barred === 'inPlace' || result.bars.length === 0),
  );
  const placed = sorted.filter((_, index) => takesPlace[index]);
  const runs = runsOf(placed, (a, b) => compareFigures(ranking.tieBreaks ?? [], a.figures, b.figures).order === 0);
  const places = placesOf(
    runs.map(({ length }) => length),
    ranking.ties,
  );
  const runOf = new Map(runs.flatMap((run, index) => run.map((line) => [line, index] as const)));
  return sorted.map((line) => {
    const run = runOf.get(line);
    if (run === undefined) return { line, place: null, together: [] };
    return { line, place: places[run] ?? null, together: runs[run] ?? [] };
  });
}

/** Ranks units of which only their line is known. */
export function rankLines(ranking: RankingRules, lines: readonly RankingLine[]): Ranking {
  const placed = placeLines(ranking, lines);
  return placed.map(({ line, place, together }, index) => {
    const next = placed[index + 1]?.line;
    const by = next === undefined ? null : compareFigures(ranking.tieBreaks ?? [], line.figures, next.figures).by;
    return {
      unit: line.figures.unit,
      place,
      figure: line.figures.figure,
      total: line.result.outcome === 'scored' ? line.result.total : null,
      tiedWith: together.filter((one) => one !== line).map(({ figures }) => figures.unit),
      decidedBy: by === -1 ? null : by,
      bars: line.result.bars,
    };
  });
}

/** The order of lines: figures, tie-breaks, then the key of the unit, so that the list is one and the same. */
export function standsBefore({ tieBreaks = [] }: RankingRules, a: RankedFigures, b: RankedFigures): number {
  const { order } = compareFigures(tieBreaks, a, b);
  if (order !== 0) return order;
  return a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0;
}

/** Neighbours that are equal, together. */
function runsOf<Item>(sorted: readonly Item[], areEqual: (a: Item, b: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && areEqual(before, item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
