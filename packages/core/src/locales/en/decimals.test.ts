import { describe, expect, it } from 'vitest';
import { decimalInWords } from './decimals.ts';

describe('decimalInWords', () => {
  it.each([
    ['2236', '2,236'],
    ['8920.50', '8,920.50'],
    ['-0.45', '−0.45'],
    ['999', '999'],
    ['1234567', '1,234,567'],
    ['100', '100'],
    ['10..20', '10..20'],
    ['', ''],
  ])('of %s is %s', (text, words) => {
    expect(decimalInWords(text)).toBe(words);
  });
});
