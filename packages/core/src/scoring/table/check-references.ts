import { nearestName } from '../../text/nearest-name.ts';
import { nodesRead } from '../formula/check-expression.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import { evaluationOrder, needsOf } from './evaluation-order.ts';
import type { FlatNode } from './flat-node.ts';

/** Whether nodes that are named exist, the excess goes where it is collected, and nothing waits for itself. */
export function checkReferences(nodes: readonly FlatNode[], found: ScoringProblem[]): void {
  const byKey = new Map(nodes.map((flat) => [flat.node.key, flat.node]));
  const known = [...byKey.keys()];
  let complete = byKey.size === nodes.length;
  for (const { node, path } of nodes) {
    if (node.kind === 'part') continue;
    const { method } = node;
    const named =
      method.kind === 'formula'
        ? nodesRead(method.expression)
        : method.kind === 'ratioWithExcess'
          ? [method.excess.to]
          : [];
    for (const key of named.filter((one) => !byKey.has(one))) {
      complete = false;
      found.push(
        problemAt('SCORE_NODE_UNKNOWN', `${path}.method`, { key: key.slice(0, 80), nearest: nearestName(key, known) }),
      );
    }
    if (method.kind !== 'ratioWithExcess') continue;
    const to = byKey.get(method.excess.to);
    if (to !== undefined && (to.kind === 'part' || to.method.kind !== 'collected'))
      found.push(problemAt('SCORE_NOT_COLLECTING', `${path}.method.excess.to`, { node: node.key, to: to.key }));
  }
  if (!complete) return;
  const order = evaluationOrder(needsOf(nodes));
  if (!order.ok) found.push(problemAt('SCORE_TABLE_CYCLE', 'root', { nodes: order.circle }));
}
