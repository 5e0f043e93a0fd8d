import { describe, expect, it } from 'vitest';
import { dateInWords } from './dates.ts';

describe('dateInWords', () => {
  it.each([
    ['2023', 'năm 2023'],
    ['2023-05', 'tháng 5/2023'],
    ['2024-02', 'tháng 02/2024'],
    ['2025-07-01', 'ngày 01/7/2025'],
    ['2023-05-30', 'ngày 30/5/2023'],
    ['2024-01-09', 'ngày 09/01/2024'],
    ['2024-12-31', 'ngày 31/12/2024'],
    ['30/5/2023', '30/5/2023'],
    ['2021-2025-x-y', '2021-2025-x-y'],
    ['', ''],
  ])('of %s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
