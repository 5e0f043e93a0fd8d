import type { SourceRef } from '../../sources/source-ref.ts';
import type { HandlingRules } from './handling.ts';
import type { ScoreColumn, Scorers } from './score-column.ts';
import type { ScoreNode } from './score-node.ts';
import type { ScoreTable } from './score-table.ts';

/** A node with its place in the table and what comes down to it. */
export interface FlatNode {
  readonly node: ScoreNode;
  /** In the order of the printed table, the root first. */
  readonly index: number;
  readonly path: string;
  readonly parent: FlatNode | null;
  readonly scorers: Scorers;
  readonly counts: readonly ScoreColumn[];
  readonly when: HandlingRules;
  readonly source: SourceRef;
}

/** Deepest nesting and most nodes of a table. */
export const TABLE_DEPTH_LIMIT = 30;
export const TABLE_NODE_LIMIT = 20_000;

export interface FlatTable {
  readonly nodes: readonly FlatNode[];
  /** What stopped the walk, and where; `null`: nothing did. */
  readonly stopped: Stopped | null;
}

/** A part that contains itself, is too deep, or one node too many. */
export interface Stopped {
  readonly why: 'circle' | 'depth' | 'nodes';
  readonly path: string;
  readonly key: string;
}

/** Every node of a table in the order in which it is printed, with what it inherits. */
export function flatten(table: ScoreTable): FlatTable {
  const nodes: FlatNode[] = [];
  const above = { scorers: {}, counts: [], when: {}, source: table.source };
  const stopped = visit(table.root, 'root', null, above, nodes, []);
  return { nodes, stopped };
}

type Inherited = Pick<FlatNode, 'scorers' | 'counts' | 'when' | 'source'>;

function visit(
  node: ScoreNode,
  path: string,
  parent: FlatNode | null,
  above: Inherited,
  nodes: FlatNode[],
  ancestors: readonly ScoreNode[],
): Stopped | null {
  if (ancestors.includes(node)) return { why: 'circle', path, key: node.key };
  if (ancestors.length >= TABLE_DEPTH_LIMIT) return { why: 'depth', path, key: node.key };
  if (nodes.length >= TABLE_NODE_LIMIT) return { why: 'nodes', path, key: node.key };
  const flat: FlatNode = {
    node,
    index: nodes.length,
    path,
    parent,
    scorers: node.scorers ?? above.scorers,
    counts: node.counts ?? above.counts,
    when: { ...above.when, ...node.when },
    source: node.source ?? above.source,
  };
  nodes.push(flat);
  if (node.kind === 'criterion') return null;
  for (const [index, child] of node.children.entries()) {
    const stopped = visit(child, `${path}.children[${index}]`, flat, flat, nodes, [...ancestors, node]);
    if (stopped !== null) return stopped;
  }
  return null;
}
