import { describe, expect, it } from 'vitest';
import { orderFiles } from './order-files.ts';

const file = (namespace: string, ...requires: string[]) => ({
  name: `${namespace}.yaml`,
  text: `namespace: ${namespace}\nrequires: [${requires.join(', ')}]\n`,
});

describe('orderFiles', () => {
  it('puts each file after those that it requires and leaves the rest as given', () => {
    const sources = [file('c', 'b'), file('x'), file('b', 'a'), file('a'), file('y', 'elsewhere')];
    expect(orderFiles(sources)).toEqual([file('x'), file('a'), file('b', 'a'), file('c', 'b'), file('y', 'elsewhere')]);
  });

  it('names the circle, without the files that merely wait for it', () => {
    expect(orderFiles([file('w', 'a'), file('a', 'b'), file('b', 'c'), file('c', 'a')])).toMatchObject({
      code: 'REQUIRES_CIRCLE',
      data: { namespaces: ['a', 'b', 'c', 'a'] },
    });
  });

  it('refuses two files of one namespace', () => {
    const twin = { ...file('a'), name: 'twin.yaml' };
    expect(orderFiles([file('a'), twin])).toMatchObject({
      code: 'NAMESPACE_TWICE',
      data: { namespace: 'a', files: ['a.yaml', 'twin.yaml'] },
    });
  });

  it('leaves what cannot be read, and what requires itself, to the import', () => {
    const broken = { name: 'broken.yaml', text: 'a: [' };
    const unread = { name: 'unread.yaml', findings: [] };
    expect(orderFiles([broken, file('a', 'a'), unread])).toEqual([broken, file('a', 'a'), unread]);
  });
});
