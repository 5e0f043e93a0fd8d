import { expect, expectTypeOf, it } from 'vitest';
import { present } from './present.ts';

it('leaves out what is null and keeps everything else, empty or not', () => {
  const fields = present({ a: null as string | null, b: 'x' as string | null, c: 0, d: '', e: false, f: [] });
  expect(fields).toStrictEqual({ b: 'x', c: 0, d: '', e: false, f: [] });
  expectTypeOf(fields.b).toEqualTypeOf<string | undefined>();
  expectTypeOf(fields.c).toEqualTypeOf<number>();
});
