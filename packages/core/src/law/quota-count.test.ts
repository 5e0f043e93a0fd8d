import { describe, expect, it } from 'vitest';
import { quotaCount } from './quota-count.ts';

describe('quotaCount', () => {
  it.each([
    [100, 15, 'down', 15],
    [46, 15, 'down', 6], // 6.9
    [46, 15, 'halfUp', 7],
    [46, 15, 'up', 7],
    [10, 15, 'halfUp', 2], // 1.5
    [9, 20, 'down', 1], // 1.8
    [4, 20, 'down', 0],
    [0, 20, 'up', 0],
    [8, '12.5', 'down', 1],
  ] as const)('%i × %s percent, %s: %i', (base, percent, rounding, expected) => {
    expect(quotaCount({ base, percent, rounding })).toBe(expected);
  });

  it('lifts to the minimum, never above the base', () => {
    expect(quotaCount({ base: 4, percent: 20, rounding: 'down', minimum: 1 })).toBe(1);
    expect(quotaCount({ base: 0, percent: 20, rounding: 'down', minimum: 1 })).toBe(0);
    expect(quotaCount({ base: 2, percent: 20, rounding: 'down', minimum: 5, cap: 10 })).toBe(2);
  });

  it('stops at the cap, which goes before the minimum', () => {
    expect(quotaCount({ base: 200, percent: 20, rounding: 'down', cap: 10 })).toBe(10);
    expect(quotaCount({ base: 200, percent: 1, rounding: 'down', minimum: 5, cap: 3 })).toBe(3);
  });

  it('refuses what is no count and no decimal', () => {
    const unsafe = expect.objectContaining({ code: 'INTEGER_UNSAFE' });
    expect(() => quotaCount({ base: 4.5, percent: 20, rounding: 'down' })).toThrow(unsafe);
    expect(() => quotaCount({ base: 4, percent: 12.5, rounding: 'down' })).toThrow(unsafe);
    expect(() => quotaCount({ base: 4, percent: 20, rounding: 'down', cap: 0.5 })).toThrow(unsafe);
    expect(() => quotaCount({ base: 4, percent: '12,5', rounding: 'down' })).toThrow(
      expect.objectContaining({ code: 'DECIMAL_MALFORMED' }),
    );
  });
});
