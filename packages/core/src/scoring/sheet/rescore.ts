import type { Rational } from '../../numbers/rational.ts';
import type { GroupFigures } from '../methods/prepared-method.ts';
import { nodeOf, type PreparedNode, type PreparedTable } from '../table/prepared-table.ts';
import type { GroupScore, UnitScore } from './group-score.ts';
import type { NodeScore } from './node-score.ts';
import { type Placing, placingOf } from './placing.ts';
import { readSlot } from './read-slot.ts';
import { rescorePart } from './rescore-part.ts';
import { figuresOf, nodeScorer, unitPath } from './score-group.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** A group after one sheet changed. The other scores are the same objects as before. */
export interface Rescored {
  readonly group: GroupScore;
  /** Places, in the order of the sheets, of the units whose line may have changed: always that of the sheet. */
  readonly touched: readonly number[];
  /** How many nodes were evaluated again, over all units. */
  readonly evaluated: number;
}

/**
 * Scores a group again after some criteria of one sheet changed, evaluating nothing but these, the same criterion of
 * the others where it compares with the best and the best changed, and what depends on them up to the total.
 * The result is that of scoring the whole group. A unit that is not in the group changes nothing.
 */
export function rescore(group: GroupScore, sheet: ScoreSheet, changed: readonly string[]): Rescored {
  const { table, view } = group;
  const place = group.units.findIndex((unit) => unit.sheet.unit === sheet.unit);
  const unit = group.units[place];
  if (unit === undefined) return { group, touched: [], evaluated: 0 };
  const nodes = changed
    .flatMap((key) => table.byKey.get(key) ?? [])
    .toSorted((a, b) => turnOf(table, a) - turnOf(table, b));
  const placings: Placing[] = [...unit.placings];
  for (const node of nodes) placings[node.index] = placingOf(node, readSlot(node, sheet, view, `sheets[${place}].`));
  const figures = [...group.figures];
  const everywhere: PreparedNode[] = [];
  const compared = nodes.filter(({ method }) => method?.compare !== undefined);
  if (compared.length > 0) {
    const all = group.units.map((one, index) => (index === place ? placings : one.placings));
    for (const node of compared) {
      const now = figuresOf(node, all);
      if (!sameFigures(now, group.figures[node.index])) everywhere.push(node);
      figures[node.index] = now;
    }
  }
  const units = [...group.units];
  const touched: number[] = [place];
  let evaluated = 0;
  group.units.forEach((one, index) => {
    const own: UnitScore = index === place ? { ...unit, sheet, placings } : one;
    const begin = index === place ? nodes : everywhere;
    if (index === place) units[index] = own;
    if (begin.length === 0) return;
    const next = rescoreUnit(group, own, begin, figures, unitPath(view, index));
    evaluated += next.evaluated;
    if (next.nodes === own.nodes) return;
    units[index] = { ...own, nodes: next.nodes };
    if (index !== place) touched.push(index);
  });
  return { group: { table, view, units, figures }, touched, evaluated };
}

/** `begin`: where to start, in the order of evaluation. */
function rescoreUnit(
  { table }: GroupScore,
  unit: UnitScore,
  begin: readonly PreparedNode[],
  figures: readonly GroupFigures[],
  path: string,
): { readonly nodes: readonly NodeScore[]; readonly evaluated: number } {
  const scorerOver = (nodes: readonly NodeScore[]) => nodeScorer(table, unit.placings, figures, nodes, path);
  const waiting = [...begin];
  // copied when the first score differs: where the best of a group changes, most units keep all of theirs
  let nodes: NodeScore[] | null = null;
  let scoreAgain = scorerOver(unit.nodes);
  let evaluated = 0;
  const changes = new Map<number, Rational>();
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const before = (nodes ?? unit.nodes)[node.index];
    const score = (nodes === null ? null : rescorePart(table, node, unit.nodes, nodes, changes)) ?? scoreAgain(node);
    evaluated += 1;
    if (before !== undefined && sameScore(before, score)) continue;
    if (nodes === null) {
      nodes = [...unit.nodes];
      scoreAgain = scorerOver(nodes);
    }
    nodes[node.index] = score;
    for (const index of node.dependents) {
      const dependent = nodeOf(table, index);
      if (waiting.includes(dependent)) continue;
      const later = waiting.findIndex((one) => turnOf(table, one) > turnOf(table, dependent));
      waiting.splice(later === -1 ? waiting.length : later, 0, dependent);
    }
  }
  return { nodes: nodes ?? unit.nodes, evaluated };
}

/** When a node is evaluated: after all that it needs. */
function turnOf({ turns }: PreparedTable, { index }: PreparedNode): number {
  return turns[index] ?? 0;
}

/** Whether nothing that anybody reads from a score differs. */
function sameScore(a: NodeScore, b: NodeScore): boolean {
  return (
    a.status === b.status &&
    a.rule === b.rule &&
    a.situation === b.situation &&
    a.problem === null &&
    b.problem === null &&
    same(a.points, b.points) &&
    same(a.raw, b.raw) &&
    same(a.attainable, b.attainable) &&
    same(a.excess, b.excess) &&
    same(a.factor, b.factor) &&
    (a.bars === b.bars || JSON.stringify(a.bars) === JSON.stringify(b.bars))
  );
}

function sameFigures(a: GroupFigures, b: GroupFigures | undefined): boolean {
  return (
    b !== undefined &&
    same(a.best, b.best) &&
    same(a.bestApart, b.bestApart) &&
    a.ordered.length === b.ordered.length &&
    a.ordered.every((one, index) => same(one, b.ordered[index] ?? null))
  );
}

/** Equal values have identical parts. */
function same(a: Rational | null, b: Rational | null): boolean {
  if (a === null || b === null) return a === b;
  return a.numerator === b.numerator && a.denominator === b.denominator;
}
