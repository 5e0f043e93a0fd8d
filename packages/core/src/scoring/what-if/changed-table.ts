import { sum } from '../../numbers/arithmetic.ts';
import { readDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import type { ScoreNode, ScorePart } from '../table/score-node.ts';
import type { ScoreTable } from '../table/score-table.ts';

/** The table with other maxima; content parts are what their children sum to, and the scale is the root's. */
export function withMaxima(table: ScoreTable, maxima: ReadonlyMap<string, string>): ScoreTable {
  if (maxima.size === 0) return table;
  const root = partWith(table.root, maxima);
  return { ...table, root, scale: { ...table.scale, content: root.max, ...bonusOf(table, root) } };
}

function partWith(part: ScorePart, maxima: ReadonlyMap<string, string>): ScorePart {
  const children = part.children.map((child) => nodeWith(child, maxima));
  const own = maxima.get(part.key);
  if (part.role !== undefined) return { ...part, children, max: own ?? part.max };
  return { ...part, children, max: sumOf(children.filter(({ role }) => role === undefined)) ?? part.max };
}

function nodeWith(node: ScoreNode, maxima: ReadonlyMap<string, string>): ScoreNode {
  return node.kind === 'part' ? partWith(node, maxima) : { ...node, max: maxima.get(node.key) ?? node.max };
}

function bonusOf({ scale }: ScoreTable, root: ScorePart): { readonly bonus?: string } {
  const bonus = scale.bonus === undefined ? null : sumOf(root.children.filter(({ role }) => role === 'bonus'));
  return bonus === null ? {} : { bonus };
}

/** `null` where a maximum is no decimal; the check of the table says which. */
function sumOf(nodes: readonly ScoreNode[]): string | null {
  const values = nodes.map(({ max }) => readDecimal(max));
  return values.includes(null) ? null : toExactDecimal(sum(values.filter((value) => value !== null)));
}
