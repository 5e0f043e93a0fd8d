import { describe, expect, it } from 'vitest';
import { mergeSources } from './merge-sources.ts';

describe('mergeSources', () => {
  const known = [{ document: 'a/x', clause: '2', words: 'khoảng 9%' }];

  it('adds what is new behind what is known', () => {
    expect(mergeSources(known, [{ document: 'a/y' }])).toStrictEqual([...known, { document: 'a/y' }]);
  });

  it('keeps the same place with the same words once', () => {
    expect(mergeSources(known, [{ document: 'a/x', clause: '2', words: 'khoảng 9%' }])).toStrictEqual(known);
  });

  it('takes other words of the same place as another source', () => {
    expect(mergeSources(known, [{ document: 'a/x', clause: '2' }])).toHaveLength(2);
  });
});
