import { describe, expect, it } from 'vitest';
import { listInWords, named } from './lists.ts';

describe('listInWords', () => {
  it('joins none, one, two and more', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['a'])).toBe('a');
    expect(listInWords(['a', 'b'])).toBe('a và b');
    expect(listInWords(['a', 'b', 'c'], 'hoặc')).toBe('a, b hoặc c');
  });
});

describe('named', () => {
  it('gives the name, or the code where there is none', () => {
    expect(named({ A: 'một' }, 'A')).toBe('một');
    expect(named({ A: 'một' }, 'B')).toBe('B');
    expect(named({ A: 'một' }, 'toString')).toBe('toString');
  });
});
