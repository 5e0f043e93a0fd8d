import { nodesRead } from '../formula/check-expression.ts';
import type { FlatNode } from './flat-node.ts';

/** What each node needs before it: a part its children, a collecting criterion those that name it, a formula the nodes it reads. */
export function needsOf(nodes: readonly FlatNode[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>(nodes.map(({ node }) => [node.key, []]));
  for (const { node } of nodes) {
    if (node.kind === 'part') needs.get(node.key)?.push(...node.children.map(({ key }) => key));
    else if (node.method.kind === 'formula') needs.get(node.key)?.push(...nodesRead(node.method.expression));
    else if (node.method.kind === 'ratioWithExcess') needs.get(node.method.excess.to)?.push(node.key);
  }
  return needs;
}

/** An order in which every node comes after what it needs, or the nodes of a circle. Every name is known. */
export type EvaluationOrder =
  | { readonly ok: true; readonly order: readonly string[] }
  | { readonly ok: false; readonly circle: readonly string[] };

export function evaluationOrder(needs: ReadonlyMap<string, readonly string[]>): EvaluationOrder {
  const waiting = new Map([...needs].map(([key, before]) => [key, before.length]));
  const dependents = new Map<string, string[]>([...needs.keys()].map((key) => [key, []]));
  for (const [key, before] of needs) for (const other of before) dependents.get(other)?.push(key);
  const order = [...needs.keys()].filter((key) => waiting.get(key) === 0);
  for (let next = 0; next < order.length; next += 1) {
    for (const dependent of dependents.get(order[next] ?? '') ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) order.push(dependent);
    }
  }
  return order.length === needs.size ? { ok: true, order } : { ok: false, circle: circleIn(needs, new Set(order)) };
}

/** Among what is left, every node needs another that is left: following them leads round. */
function circleIn(needs: ReadonlyMap<string, readonly string[]>, done: ReadonlySet<string>): readonly string[] {
  const seen: string[] = [];
  let key = [...needs.keys()].find((one) => !done.has(one));
  while (key !== undefined && !seen.includes(key)) {
    seen.push(key);
    key = needs.get(key)?.find((other) => !done.has(other));
  }
  return key === undefined ? seen : seen.slice(seen.indexOf(key));
}
