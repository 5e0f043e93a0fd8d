import { describe, expect, it } from 'vitest';
import { reportErrors } from './report-errors.ts';

const misfit = { report: 'x/r', item: 'i', expected: null, found: null } as const;

describe('errors of reports in Vietnamese', () => {
  it('call what does not fit by its name, and write periods, days and sources in words', () => {
    const data = { ...misfit, field: 'period', expected: '2026-01', found: '2026-Q1' } as const;
    expect(reportErrors.REPORT_FIGURE_MISFIT(data)).toBe(
      'Số liệu không khớp với nội dung “i” ở mục kỳ số liệu: cần tháng 01/2026, nhận được quý I/2026.',
    );
    expect(
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'knownOn', expected: '2026-02-05', found: '2026-02-06' }),
    ).toMatch(/cần không sau ngày 05\/02\/2026, nhận được ngày 06\/02\/2026\.$/);
    expect(
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'voice', expected: 'DECLARED', found: 'PUBLISHED' }),
    ).toMatch(/cần “Tự báo cáo”, nhận được “Đã công bố”\.$/);
  });

  it('say what to do where nothing is expected or nothing was found', () => {
    const said = (field: 'key' | 'supersedes' | 'indicator', found: string | null) =>
      reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field, found });
    expect(said('key', 'x/a')).toMatch(/mục khóa: cần một khóa khác, nhận được “x\/a”\.$/);
    expect(said('supersedes', 'x/a')).toMatch(/cần để trống, nhận được “x\/a”\.$/);
    expect(reportErrors.REPORT_FIGURE_MISFIT({ ...misfit, field: 'supersedes', expected: 'x/a' })).toMatch(
      /cần “x\/a”, nhận được giá trị trống\.$/,
    );
  });

  it('call states by their names, and cut long lists', () => {
    expect(
      reportErrors.REPORT_ITEM_STATE({ report: 'x/r', item: 'i', state: 'OPEN', allowed: ['SUBMITTED', 'RETURNED'] }),
    ).toBe(
      'Không thực hiện được với nội dung “i” ở trạng thái “Đang ghi”; chỉ được khi ở trạng thái “Đã nộp” hoặc “Trả lại”.',
    );
    expect(reportErrors.REPORT_ITEMS_UNANSWERED({ report: 'x/r', items: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe(
      'Các nội dung chưa được báo cáo: “a”, “b”, “c”, “d”, “e” và ….',
    );
  });
});
