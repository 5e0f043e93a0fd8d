import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { vietnamLaw } from '../law-vn/vietnam-law.ts';
import { parseLocalBook } from './parse-local-book.ts';

const text = readFileSync(new URL('../../books/ha-noi.json', import.meta.url), 'utf8');

function isAnswer(input: unknown): boolean {
  const parsed = parseLocalBook(input, { national: vietnamLaw });
  return parsed.ok || (parsed.issues.length > 0 && parsed.issues.length <= 200);
}

describe('parseLocalBook', () => {
  it('throws nothing, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), isAnswer));
  });

  it('throws nothing when one value of a real book is replaced by anything', () => {
    const leaves = leavesOf(JSON.parse(text));
    fc.assert(
      fc.property(fc.nat({ max: leaves - 1 }), fc.jsonValue(), (leaf, value) => isAnswer(withLeaf(leaf, value))),
      { numRuns: 150 },
    );
  });
});

function leavesOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + leavesOf(one), 0)
    : 1;
}

function withLeaf(leaf: number, replacement: unknown): unknown {
  let seen = -1;
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null) return value;
    seen += 1;
    return seen === leaf ? replacement : value;
  });
}
