import { describe, expect, it } from 'vitest';
import { provisionCodeInWords, provisionInWords } from './launch.ts';

describe('provisionInWords', () => {
  it('names point, clause and article, as Vietnamese papers do', () => {
    const provision = { instrument: '06/2022/QH15', article: 16, clause: 2, point: 'c' };
    expect(provisionInWords(provision)).toBe('điểm c khoản 2 Điều 16 Luật số 06/2022/QH15');
    expect(provisionInWords({ instrument: '152/2025/NĐ-CP', article: 8 })).toBe('Điều 8 Nghị định số 152/2025/NĐ-CP');
  });

  it('reads a code, and leaves another text alone', () => {
    expect(provisionCodeInWords('06/2022/QH15, 18.3')).toBe('khoản 3 Điều 18 Luật số 06/2022/QH15');
    expect(provisionCodeInWords('06/2022/QH15, 43.1.đ')).toBe('điểm đ khoản 1 Điều 43 Luật số 06/2022/QH15');
    expect(provisionCodeInWords('Điều 18')).toBe('Điều 18');
  });
});
