import { describe, expect, it } from 'vitest';
import { provisionCodeInWords, provisionInWords } from './launch.ts';

describe('provisionInWords', () => {
  it('names article, clause and point', () => {
    const provision = { instrument: '06/2022/QH15', article: 16, clause: 2, point: 'c' };
    expect(provisionInWords(provision)).toBe('Article 16, clause 2, point c of Law 06/2022/QH15');
    expect(provisionInWords({ instrument: '152/2025/NĐ-CP', article: 8 })).toBe('Article 8 of Decree 152/2025/NĐ-CP');
  });

  it('reads a code, and leaves another text alone', () => {
    expect(provisionCodeInWords('06/2022/QH15, 18.3')).toBe('Article 18, clause 3 of Law 06/2022/QH15');
    expect(provisionCodeInWords('Điều 18')).toBe('Điều 18');
  });
});
