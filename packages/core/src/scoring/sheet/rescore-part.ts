import { add, multiply, subtract } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import { rounded } from '../rounding-rule.ts';
import { nodeOf, type PreparedNode, type PreparedTable } from '../table/prepared-table.ts';
import type { NodeScore } from './node-score.ts';
import { limited } from './score-leaf.ts';

/**
 * The score of a part of which only the points of some children changed: these are added to what it had, so that the
 * other children need not be summed again. `was` and `now` hold the scores of all nodes; a score that did not change is
 * the same object in both. `changes` hands on by how much the points of a node changed, where that is known.
 * `null` where more than points changed, and the part has to be scored anew.
 */
export function rescorePart(
  table: PreparedTable,
  node: PreparedNode,
  was: readonly NodeScore[],
  now: readonly NodeScore[],
  changes: Map<number, Rational>,
): NodeScore | null {
  const part = was[node.index];
  if (!node.isPart || part?.status !== 'scored') return null;
  let change: Rational | null = null;
  for (const index of node.children) {
    const [before, after] = [was[index], now[index]];
    if (before === after) continue;
    if (before?.status !== 'scored' || after?.status !== 'scored' || !same(before.attainable, after.attainable))
      return null;
    const own = changes.get(index) ?? subtract(after.points, before.points);
    const reaching = part.factor !== null && nodeOf(table, index).isContent ? multiply(own, part.factor) : own;
    change = change === null ? reaching : add(change, reaching);
  }
  if (change === null) return part;
  const raw = add(part.raw, change);
  const points = rounded(limited(node, raw), node.rounding);
  if (points === raw && part.points === part.raw) changes.set(node.index, change);
  return { ...part, points, raw };
}

/** Equal values have identical parts. */
function same(a: Rational, b: Rational): boolean {
  return a === b || (a.numerator === b.numerator && a.denominator === b.denominator);
}
