import { parseDecimal } from '../../numbers/decimal.ts';
import type { Rational } from '../../numbers/rational.ts';
import { prepareMethod } from '../methods/prepare-method.ts';
import { type PreparedRounding, prepareRounding } from '../rounding-rule.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import { checkScoreTable } from './check-score-table.ts';
import { evaluationOrder, needsOf } from './evaluation-order.ts';
import { type FlatNode, flatten } from './flat-node.ts';
import type { PreparedNode, PreparedTable } from './prepared-table.ts';
import type { ScoreNode } from './score-node.ts';
import type { ScoreTable } from './score-table.ts';

export type PreparedScoreTable =
  | { readonly ok: true; readonly prepared: PreparedTable }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] };

/** Checks a table and reads its numbers once; everything wrong with it at once where it is not sound. */
export function prepareScoreTable(table: ScoreTable): PreparedScoreTable {
  const problems = checkScoreTable(table);
  if (problems.length > 0) return { ok: false, problems };
  const { nodes: flat } = flatten(table);
  const needs = needsOf(flat);
  const order = evaluationOrder(needs);
  if (!order.ok) throw new RangeError('the check found no circle');
  const indexes = new Map(flat.map(({ node, index }) => [node.key, index]));
  const indexOf = (key: string) => indexes.get(key) ?? 0;
  const dependents = flat.map((): number[] => []);
  for (const [key, before] of needs) for (const other of before) dependents[indexOf(other)]?.push(indexOf(key));
  const nodes = flat.map((one) => prepareNode(table, one, needs, indexOf, dependents[one.index] ?? []));
  const inOrder = order.order.flatMap((key) => nodes[indexOf(key)] ?? []);
  const turns = flat.map(() => 0);
  inOrder.forEach(({ index }, turn) => {
    turns[index] = turn;
  });
  const byKey = new Map(nodes.map((node) => [node.flat.node.key, node]));
  return { ok: true, prepared: { table, nodes, order: inOrder, turns, byKey } };
}

function prepareNode(
  table: ScoreTable,
  flat: FlatNode,
  needs: ReadonlyMap<string, readonly string[]>,
  indexOf: (key: string) => number,
  dependents: readonly number[],
): PreparedNode {
  const { node } = flat;
  const max = parseDecimal(node.max);
  const collecting = node.kind === 'criterion' && node.method.kind === 'collected';
  return {
    flat,
    index: flat.index,
    key: node.key,
    isInherited: node.key in Object.prototype,
    isPart: node.kind === 'part',
    isContent: node.role === undefined,
    max,
    least: node.least === undefined ? null : parseDecimal(node.least),
    most: mostOf(node, max),
    children: node.kind === 'part' ? node.children.map(({ key }) => indexOf(key)) : [],
    method: node.kind === 'part' ? null : prepareMethod(node.method, max, node.key),
    target: node.kind === 'part' || node.target === undefined ? null : parseDecimal(node.target),
    collects: collecting ? (needs.get(node.key) ?? []).map(indexOf) : [],
    dependents,
    rounding: roundingOf(table, flat),
  };
}

function mostOf(node: ScoreNode, max: Rational): Rational | null {
  if (node.most !== undefined) return parseDecimal(node.most);
  return node.kind === 'criterion' || node.role !== undefined ? max : null;
}

function roundingOf({ rounding }: ScoreTable, { node, parent }: FlatNode): PreparedRounding | null {
  if (node.rounding !== undefined) return prepareRounding(node.rounding);
  if (parent === null) return prepareRounding(rounding?.total);
  return prepareRounding(node.kind === 'part' ? rounding?.part : rounding?.criterion);
}
