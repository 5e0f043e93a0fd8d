import { describe, expect, it } from 'vitest';
import { figureErrors } from './figure-errors.ts';

describe('errors of figures in English', () => {
  it('write the declared way of writing numbers and days in words', () => {
    expect(figureErrors.NUMBER_MISWRITTEN({ text: '12.34', decimal: ',', grouping: '.' })).toBe(
      '“12.34” is not a number in the declared writing (decimal sign “,”, thousands separator “.”).',
    );
    expect(figureErrors.NUMBER_MISWRITTEN({ text: 'x', decimal: ',', grouping: ' ' })).toContain('separator a space)');
    expect(figureErrors.NUMBER_MISWRITTEN({ text: 'x', decimal: '.', grouping: '' })).toContain('no thousands');
  });

  it('tell a repeated figure from a contradicting one', () => {
    expect(figureErrors.ROW_TWICE({ rows: [3], same: true })).toBe('This says the same as row 3.');
    expect(figureErrors.ROW_TWICE({ rows: [3, 7], same: false })).toBe(
      'This says another value than row 3 and 7; keep the right one.',
    );
    const known = { observation: 'x/a', same: true };
    expect(figureErrors.OBSERVATION_KNOWN_ALREADY(known)).toMatch(/, with the same value\.$/);
    expect(figureErrors.OBSERVATION_KNOWN_ALREADY({ ...known, same: false })).toContain('correct it if it is wrong.');
  });

  it('say what ranks there are, also where the field is not written', () => {
    expect(figureErrors.RANK_OUTSIDE_FIELD({ rank: 64, of: 63 })).toBe('The rank 64 lies outside a field of 63.');
    expect(figureErrors.RANK_OUTSIDE_FIELD({ rank: 0, of: null })).toBe('The rank 0 cannot be; a rank begins at 1.');
  });
});
