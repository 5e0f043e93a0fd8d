import { describe, expect, it } from 'vitest';
import { dateInWords } from './dates.ts';

describe('dateInWords', () => {
  it.each([
    ['2023', '2023'],
    ['2023-05', 'May 2023'],
    ['2025-07-01', '1 July 2025'],
    ['2023-05-30', '30 May 2023'],
    ['2024-12-31', '31 December 2024'],
    ['30/5/2023', '30/5/2023'],
    ['', ''],
  ])('of %s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
