import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesByStart, findCircle } from './find-circle.ts';

const node = fc.integer({ min: 0, max: 12 });
const edgesOf = (edge: fc.Arbitrary<[number, number]>) => fc.array(edge, { maxLength: 30 });
const named = (edges: readonly (readonly [number, number])[]) =>
  edgesByStart(edges.map(([from, to]) => [`n${from}`, `n${to}`] as const));

describe('findCircle', () => {
  it('finds none where every edge leads to a greater node', () => {
    const upward = fc.tuple(node, node).filter(([from, to]) => from < to);
    fc.assert(fc.property(edgesOf(upward), (edges) => findCircle(named(edges)) === null));
  });

  it('gives only edges that exist, closed, and finds one wherever one was put', () => {
    fc.assert(
      fc.property(
        edgesOf(fc.tuple(node, node)),
        fc.uniqueArray(node, { minLength: 1, maxLength: 5 }),
        (edges, ring) => {
          const closing = ring.map((from, place): [number, number] => [from, ring[(place + 1) % ring.length] ?? from]);
          const all = named([...edges, ...closing]);
          const circle = findCircle(all);
          expect(circle).not.toBeNull();
          expect(circle?.at(0)).toBe(circle?.at(-1));
          for (const [place, from] of (circle ?? []).slice(0, -1).entries()) {
            expect(all.get(from)).toContain(circle?.[place + 1]);
          }
        },
      ),
    );
  });
});
