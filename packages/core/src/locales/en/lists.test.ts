import { describe, expect, it } from 'vitest';
import { listInWords, named } from './lists.ts';

describe('listInWords', () => {
  it('joins none, one, two and more', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['a'])).toBe('a');
    expect(listInWords(['a', 'b'])).toBe('a and b');
    expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('named', () => {
  it('gives the name, or the code where there is none', () => {
    expect(named({ A: 'one' }, 'A')).toBe('one');
    expect(named({ A: 'one' }, 'B')).toBe('B');
    expect(named({ A: 'one' }, 'toString')).toBe('toString');
  });
});
