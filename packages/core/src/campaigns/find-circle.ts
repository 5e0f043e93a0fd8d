/**
 * The first circle met when following edges from the nodes in order, as the nodes on it with the first repeated at the
 * end; `null` where there is none. Walks without recursion, so that no length of chain exhausts the stack.
 */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const finished = new Set<string>();
  for (const start of edges.keys()) {
    const circle = circleFrom(start, edges, finished);
    if (circle !== null) return circle;
  }
  return null;
}

function circleFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): readonly string[] | null {
  const trail: { readonly node: string; next: number }[] = [{ node: start, next: 0 }];
  const onTrail = new Set([start]);
  while (trail.length > 0) {
    const step = trail[trail.length - 1];
    if (step === undefined) break;
    const target = edges.get(step.node)?.[step.next];
    step.next += 1;
    if (target === undefined) {
      finished.add(step.node);
      onTrail.delete(step.node);
      trail.pop();
    } else if (onTrail.has(target)) {
      const nodes = trail.map(({ node }) => node);
      return [...nodes.slice(nodes.indexOf(target)), target];
    } else if (!finished.has(target)) {
      onTrail.add(target);
      trail.push({ node: target, next: 0 });
    }
  }
  return null;
}

/** Edges by their start, in the order given. */
export function edgesByStart(edges: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = byStart.get(from);
    if (known === undefined) byStart.set(from, [to]);
    else known.push(to);
  }
  return byStart;
}
