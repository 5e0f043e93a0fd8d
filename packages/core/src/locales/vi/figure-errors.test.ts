import { describe, expect, it } from 'vitest';
import { figureErrors } from './figure-errors.ts';

describe('errors of figures in Vietnamese', () => {
  it('write the declared way of writing numbers and days in words', () => {
    expect(figureErrors.NUMBER_MISWRITTEN({ text: '12.34', decimal: ',', grouping: '.' })).toBe(
      '“12.34” không phải là số viết theo cách đã khai báo (dấu thập phân “,”, dấu phân cách hàng nghìn “.”).',
    );
    expect(figureErrors.NUMBER_MISWRITTEN({ text: 'x', decimal: ',', grouping: ' ' })).toContain('là dấu cách');
    expect(figureErrors.NUMBER_MISWRITTEN({ text: 'x', decimal: '.', grouping: '' })).toContain('không có dấu phân');
    expect(figureErrors.DAY_MISWRITTEN({ text: '1/1', writing: 'yyyy-MM-dd' })).toBe(
      '“1/1” không phải là ngày viết theo dạng năm-tháng-ngày (ví dụ: 2025-07-01).',
    );
  });

  it('tell a repeated figure from a contradicting one', () => {
    expect(figureErrors.ROW_TWICE({ rows: [3], same: true })).toBe('Trùng với dòng 3.');
    expect(figureErrors.ROW_TWICE({ rows: [3, 7], same: false })).toBe(
      'Trùng với dòng 3 và 7 nhưng khác giá trị; đề nghị giữ dòng đúng.',
    );
    const known = { observation: 'x/a', same: true };
    expect(figureErrors.OBSERVATION_KNOWN_ALREADY(known)).toMatch(/, cùng giá trị\.$/);
    expect(figureErrors.OBSERVATION_KNOWN_ALREADY({ ...known, same: false })).toContain('đề nghị đính chính.');
  });

  it('say what ranks there are, also where the field is not written', () => {
    expect(figureErrors.RANK_OUTSIDE_FIELD({ rank: 64, of: 63 })).toBe(
      'Thứ hạng 64 không nằm trong 63 đơn vị được xếp hạng.',
    );
    expect(figureErrors.RANK_OUTSIDE_FIELD({ rank: 0, of: null })).toBe(
      'Thứ hạng 0 không hợp lệ; thứ hạng phải từ 1 trở lên.',
    );
  });
});
