import { describe, expect, it } from 'vitest';
import { periodInWords } from './periods.ts';

describe('periodInWords', () => {
  it.each([
    ['2024-03-05', 'ngày 05/3/2024'],
    ['2024-03', 'tháng 3/2024'],
    ['2024-Q3', 'quý III/2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024'],
    ['2024-9M', '9 tháng năm 2024'],
    ['2024', 'năm 2024'],
    ['2021-2025', 'giai đoạn 2021-2025'],
    ['kỳ đầu', 'kỳ đầu'],
  ])('%s is %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
