import { describe, expect, it } from 'vitest';
import { ratioPercent } from './ratio-percent.ts';

describe('ratioPercent', () => {
  it.each([
    ['5589/5150', 2, '108.52'],
    ['6529/6537', 1, '99.9'],
    ['6529/6537', 0, '100'],
    ['-5/19', 2, '-26.32'],
    ['1', 2, '100.00'],
  ])('writes %s with %i places, half up', (ratio, places, text) => {
    expect(ratioPercent({ ratio }, places)).toBe(text);
  });

  it('has none where the assessment has none', () => {
    expect(ratioPercent({ ratio: null }, 2)).toBeNull();
  });
});
