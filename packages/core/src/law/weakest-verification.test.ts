import { expect, it } from 'vitest';
import { weakestVerification } from './weakest-verification.ts';

it.each([
  [[], 'text'],
  [['text', 'text'], 'text'],
  [['text', 'secondary'], 'secondary'],
  [['memory', 'secondary', 'text'], 'memory'],
] as const)('%j gives %s', (marks, weakest) => {
  expect(weakestVerification(marks.map((verification) => ({ verification })))).toBe(weakest);
});
