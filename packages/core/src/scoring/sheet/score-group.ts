import { type Given, type GroupFigures, noFigures } from '../methods/prepared-method.ts';
import { problemAt } from '../scoring-problem.ts';
import type { PreparedNode, PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { GroupScore, UnitScore } from './group-score.ts';
import { type NodeScore, withoutPoints, zero } from './node-score.ts';
import { type Placing, placingOf } from './placing.ts';
import { readSlot } from './read-slot.ts';
import { type LeafScene, scoreLeaf } from './score-leaf.ts';
import { scorePart } from './score-part.ts';
import type { ScoreSheet } from './score-sheet.ts';

/**
 * Scores the sheets of one group together. Units stand in the order of the sheets, and no score depends on that order.
 * A sheet with something wrong is scored as far as it goes; its root is then `refused`, never filled up with 0.
 */
export function scoreGroup(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  view: ScoreView = 'counted',
): GroupScore {
  const placings = sheets.map((sheet, index) => readPlacings(table, sheet, view, `sheets[${index}].`));
  const figures = table.nodes.map((node) => figuresOf(node, placings));
  const units = sheets.map((sheet, index) => {
    const own = placings[index] ?? [];
    return { sheet, placings: own, nodes: scoreNodes(table, own, figures, unitPath(view, index)) };
  });
  return { table, view, units, figures };
}

/** Where problems of a unit's criteria point. */
export function unitPath(view: ScoreView, index: number): string {
  return view === 'counted' ? `sheets[${index}].` : `sheets[${index}].columns.${view}.`;
}

/** How every criterion of a sheet is to be scored, by index of the node. */
export function readPlacings(
  table: PreparedTable,
  sheet: ScoreSheet,
  view: ScoreView,
  path: string,
): readonly Placing[] {
  return table.nodes.map((node) => placingOf(node, readSlot(node, sheet, view, path)));
}

/** What the units of a group mean to each other in one criterion. */
export function figuresOf(node: PreparedNode, placings: readonly (readonly Placing[])[]): GroupFigures {
  if (node.method?.compare === undefined) return noFigures;
  return figuresAmong(
    node,
    placings.map((own) => own[node.index] ?? notAsked),
  );
}

/** The same from how each unit stands in that criterion. */
export function figuresAmong(node: PreparedNode, placings: readonly Placing[]): GroupFigures {
  const usual: Given[] = [];
  const apart: Given[] = [];
  for (const placing of placings) {
    if (placing.how === 'usual') usual.push(placing);
    else if (placing.how === 'apart') apart.push(placing);
  }
  return node.method?.compare?.(usual, apart) ?? noFigures;
}

/** Every node of one unit, in the order of the table. */
export function scoreNodes(
  table: PreparedTable,
  placings: readonly Placing[],
  figures: readonly GroupFigures[],
  path: string,
): UnitScore['nodes'] {
  const nodes: NodeScore[] = new Array(table.nodes.length);
  const score = nodeScorer(table, placings, figures, nodes, path);
  for (const node of table.order) nodes[node.index] = score(node);
  return nodes;
}

/** Scores nodes of one unit, each when everything that it needs stands in `nodes`. */
export function nodeScorer(
  table: PreparedTable,
  placings: readonly Placing[],
  figures: readonly GroupFigures[],
  nodes: readonly NodeScore[],
  path: string,
): (node: PreparedNode) => NodeScore {
  // what a node needs comes before it in the order of the table
  const scoreOf = (index: number) => nodes[index] as NodeScore;
  const scene: LeafScene = {
    pointsOf: (key) => nodes[table.byKey.get(key)?.index ?? 0]?.points ?? zero,
    excessOf: (index) => nodes[index]?.excess ?? zero,
    path,
  };
  return (node) => {
    if (node.isPart)
      return node.index === 0
        ? rootScore(node, scorePart(table, node, scoreOf), path)
        : scorePart(table, node, scoreOf);
    return scoreLeaf(node, placings[node.index] ?? notAsked, figures[node.index] ?? noFigures, scene);
  };
}

/** A total from which everything was left out is none, and says so. */
function rootScore({ key }: PreparedNode, score: NodeScore, path: string): NodeScore {
  if (score.status !== 'excluded' && score.status !== 'renormalised') return score;
  return withoutPoints(score.status, null, problemAt('SCORE_NOTHING_TO_COUNT', `${path}${key}`, { node: key }));
}

const notAsked: Placing = { how: 'notAsked' };
