import { describe, expect, it } from 'vitest';
import { periodInWords } from './periods.ts';

describe('periodInWords', () => {
  it.each([
    ['2024-03-05', '5 March 2024'],
    ['2024-03', 'March 2024'],
    ['2024-Q3', 'the third quarter of 2024'],
    ['2024-H1', 'the first half of 2024'],
    ['2024-H2', 'the second half of 2024'],
    ['2024-9M', 'the first nine months of 2024'],
    ['2024', '2024'],
    ['2021-2025', '2021–2025'],
    ['kỳ đầu', 'kỳ đầu'],
  ])('%s is %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
