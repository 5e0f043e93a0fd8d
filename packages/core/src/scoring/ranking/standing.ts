import type { GroupScore } from '../sheet/group-score.ts';
import { figuresReader, type RankedFigures } from './compare-units.ts';
import { standsBefore } from './rank-group.ts';
import type { RankingRules } from './ranking-rules.ts';

/** The units of a group in the order of their ranking, ready to take up a change without sorting again. */
export interface Standing {
  readonly rules: RankingRules;
  readonly lines: readonly RankedFigures[];
}

/** A standing after one unit moved, and how many lines were compared for it. */
export interface Moved {
  readonly standing: Standing;
  readonly from: number;
  readonly to: number;
  readonly comparisons: number;
}

export function standingOf(group: GroupScore): Standing {
  const rules = group.table.table.ranking;
  const lines = group.units.map(figuresReader(group)).toSorted((a, b) => standsBefore(rules, a, b));
  return { rules, lines };
}

/** Takes one unit out and puts it in where its new figures belong; found by halving. */
export function moveUnit({ rules, lines }: Standing, before: RankedFigures, after: RankedFigures): Moved {
  const out = placeFor(rules, lines, before);
  const rest = lines.toSpliced(out.place, 1);
  const into = placeFor(rules, rest, after);
  return {
    standing: { rules, lines: rest.toSpliced(into.place, 0, after) },
    from: out.place,
    to: into.place,
    comparisons: out.comparisons + into.comparisons,
  };
}

/** A unit whose figures changed. */
export interface ChangedLine {
  readonly before: RankedFigures;
  readonly after: RankedFigures;
}

/**
 * As {@link moveUnit} for many units at once, as when the best of a group changes: each finds its place by halving, and
 * the list is written once. Only units that come between the same two lines are compared with each other.
 */
export function moveUnits(
  { rules, lines }: Standing,
  changes: readonly ChangedLine[],
): { readonly standing: Standing; readonly comparisons: number } {
  let comparisons = 0;
  const placeAmong = (among: readonly RankedFigures[], line: RankedFigures) => {
    const found = placeFor(rules, among, line);
    comparisons += found.comparisons;
    return found.place;
  };
  // where many move, a register of all is quicker than halving for each
  const isMany = changes.length > lines.length / 20;
  const places = isMany ? new Map(lines.map(({ unit }, place) => [unit, place])) : null;
  const placeOf = (line: RankedFigures) => {
    const place = places?.get(line.unit) ?? null;
    const found = place === null ? undefined : lines[place];
    if (place === null || found === undefined) return placeAmong(lines, line);
    comparisons += 1;
    return standsBefore(rules, found, line) === 0 ? place : placeAmong(lines, line);
  };
  const out = new Set(changes.map(({ before }) => placeOf(before)));
  const rest = lines.filter((_, index) => !out.has(index));
  const coming = changes.map(({ after }) => ({ place: placeAmong(rest, after), line: after }));
  coming.sort((a, b) => {
    if (a.place !== b.place) return a.place - b.place;
    comparisons += 1;
    return standsBefore(rules, a.line, b.line);
  });
  const merged: RankedFigures[] = [];
  let from = 0;
  for (const { place, line } of coming) {
    while (from < place) merged.push(rest[from++] ?? line);
    merged.push(line);
  }
  return { standing: { rules, lines: [...merged, ...rest.slice(from)] }, comparisons };
}

/** Where a line stands, or would stand. */
function placeFor(
  rules: RankingRules,
  lines: readonly RankedFigures[],
  line: RankedFigures,
): { readonly place: number; readonly comparisons: number } {
  let [from, until, comparisons] = [0, lines.length, 0];
  while (from < until) {
    const middle = (from + until) >> 1;
    const other = lines[middle] ?? line;
    comparisons += 1;
    if (standsBefore(rules, other, line) < 0) from = middle + 1;
    else until = middle;
  }
  return { place: from, comparisons };
}
