import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, readPlain, VALUE_LIMIT } from './read-plain.ts';

/** What is refused, as `CODE path`. */
function refused(input: unknown): readonly string[] {
  const plain = readPlain(input);
  return plain.ok ? [] : plain.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('readPlain', () => {
  it('copies what JSON can hold, leaves out what is undefined, and shares nothing', () => {
    const input = { list: [1, 'a', true, null, { inside: -0.5 }], left: undefined };
    const plain = readPlain(input);
    expect(plain).toStrictEqual({ ok: true, value: { list: [1, 'a', true, null, { inside: -0.5 }] } });
    expect(plain.ok && plain.value).not.toBe(input);
  });

  it('takes objects without a prototype, too', () => {
    expect(readPlain(Object.assign(Object.create(null), { a: 1 }))).toStrictEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['a function', { a: [() => 1] }, ['FILE_SHAPE a[0]']],
    ['a symbol', Symbol('a'), ['FILE_SHAPE ']],
    ['a big integer', { a: 1n }, ['FILE_SHAPE a']],
    ['an instance', { a: new Date(0) }, ['FILE_SHAPE a']],
    [
      'reserved names, all of them',
      JSON.parse('{"__proto__":1,"a":{"toString":2}}'),
      ['NAME_RESERVED __proto__', 'NAME_RESERVED a.toString'],
    ],
    ['a list without end', { a: new Array(VALUE_LIMIT + 1) }, ['FILE_TOO_LARGE a']],
    [
      'more values than are read',
      Array.from({ length: 3 }, () => new Array(VALUE_LIMIT / 2).fill(0)),
      ['FILE_TOO_LARGE '],
    ],
  ])('refuses %s', (_, input, issues) => {
    expect(refused(input)).toStrictEqual(issues);
  });

  it('reads so many levels and no more', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(refused(nested(DEPTH_LIMIT))).toStrictEqual([]);
    expect(refused(nested(DEPTH_LIMIT + 1))).toStrictEqual(['NESTED_TOO_DEEPLY ']);
  });
});
