import { describe, expect, it } from 'vitest';
import { edgesByStart, findCircle } from './find-circle.ts';

describe('findCircle', () => {
  it('finds none in a graph that is no tree', () => {
    const edges = edgesByStart([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]);
    expect(findCircle(edges)).toBeNull();
  });

  it('names the nodes on the circle, not those that lead to it', () => {
    const edges = edgesByStart([
      ['x', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect(findCircle(edges)).toStrictEqual(['a', 'b', 'c', 'a']);
  });

  it('takes an edge to itself as a circle', () => {
    expect(findCircle(edgesByStart([['a', 'a']]))).toStrictEqual(['a', 'a']);
  });

  it('walks a chain of 100,000 without exhausting the stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, place) => [`n${place}`, `n${place + 1}`] as const);
    expect(findCircle(edgesByStart(chain))).toBeNull();
    expect(findCircle(edgesByStart([...chain, ['n100000', 'n99999']]))).toStrictEqual(['n99999', 'n100000', 'n99999']);
  });
});
