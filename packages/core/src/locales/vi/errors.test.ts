import { describe, expect, it } from 'vitest';
import { errorSamples } from '../../errors/error-samples.ts';
import type { ErrorCode, ErrorTable } from '../../errors/error-table.ts';
import { errors } from './errors.ts';

const codes = Object.keys(errorSamples) as ErrorCode[];

function sentence<C extends ErrorCode>(code: C, data: ErrorTable[C] = errorSamples[code]): string {
  return errors[code](data);
}

describe('errors in Vietnamese', () => {
  it('has a sentence for every code', () => {
    expect(Object.keys(errors).toSorted()).toStrictEqual(codes.toSorted());
  });

  it.each(codes)('%s is one whole sentence', (code) => {
    const text = sentence(code);
    expect(text).toMatch(/^[\p{Lu}\d“][^\n]{10,}[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{|\}|\.\.$|\s\s/);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('writes days and numbers as Vietnamese papers do', () => {
    expect(sentence('TARGET_ADJUSTED_AFTER_DEADLINE')).toBe(
      'Không được điều chỉnh chỉ tiêu “x/a” vào ngày 02/01/2024, vì đã quá thời hạn ngày 31/12/2023.',
    );
    expect(sentence('PART_ABOVE_WHOLE')).toBe(
      'Giá trị thành phần “x/domestic” (2.237) lớn hơn tổng thể “x/total” (2.236,5).',
    );
  });

  it('names the successor of a unit that ended, and says where that is not known', () => {
    expect(sentence('UNIT_ENDED')).toBe(
      'Tỉnh Bắc Ninh (mã “27”) không còn tồn tại vào ngày 01/7/2025, do đã chấm dứt từ ngày 01/7/2025; đơn vị kế thừa: Tỉnh Bắc Ninh (mã “24”).',
    );
    const ended = { code: '001', name: 'Quận Ba Đình', on: '2025-07-01', endedOn: '2025-07-01', successors: [] };
    expect(sentence('UNIT_ENDED', ended)).toContain('không có đơn vị kế thừa.');
    expect(sentence('UNIT_ENDED', { ...ended, successorsKnown: false })).toContain(
      'chưa có dữ liệu về đơn vị kế thừa.',
    );
  });

  it('calls offices, scopes and provisions by their names', () => {
    expect(sentence('LAUNCH_MISFIT')).toBe(
      'Việc phát động phong trào “x/nam-2024” trong phạm vi “Toàn quốc” chưa đúng thẩm quyền theo khoản 1 Điều 17 Luật số 06/2022/QH15: người phát động là Chủ tịch Ủy ban nhân dân; thẩm quyền thuộc về Chủ tịch nước hoặc Thủ tướng Chính phủ.',
    );
  });

  it('calls states, actions and conditions by their names, and what it does not know by its code', () => {
    expect(sentence('TRANSITION_REFUSED')).toBe(
      'Không thực hiện được thao tác “phát động” đối với phong trào thi đua ở trạng thái “Dự thảo”; chỉ có thể: trình hoặc hủy bỏ.',
    );
    expect(
      sentence('TRANSITION_REFUSED', { table: 'project', state: 'INAUGURATED', action: 'start', allowed: [] }),
    ).toBe(
      'Không thực hiện được thao tác “khởi công” đối với công trình, dự án ở trạng thái “Đã khánh thành”; ở trạng thái này không còn thao tác nào.',
    );
    expect(sentence('TRANSITION_GUARD_FAILED')).toBe(
      'Chưa thực hiện được thao tác “phát động” đối với phong trào thi đua ở trạng thái “Đã duyệt”, vì chưa đáp ứng điều kiện: phát động bằng văn bản hoặc tại một sự kiện.',
    );
    expect(sentence('TRANSITION_REFUSED', { table: 'toString', state: 'A', action: 'b', allowed: ['c'] })).toBe(
      'Không thực hiện được thao tác “b” đối với toString ở trạng thái “A”; chỉ có thể: c.',
    );
  });

  it.each([
    ['before-first-rule', 'quy định trước ngày 01/01/2024 chưa được mã hóa.'],
    ['after-last-rule', 'quy định đã mã hóa được sửa đổi bởi 06/2026/QH16, chưa đọc được nội dung sửa đổi.'],
    ['day-unknown', 'chưa rõ ngày phát động.'],
    ['launcher-unknown', 'chưa rõ người phát động.'],
    ['no-launcher-named', 'luật không nêu ai phát động trong phạm vi này.'],
    ['no-rule', 'chưa có quy định nào được mã hóa.'],
  ] as const)('says why a launch was not checked: %s', (why, reason) => {
    const data = { campaign: 'x/a', launchedOn: null, why, encodedFrom: '2024-01-01', endedBy: '06/2026/QH16' };
    expect(sentence('LAUNCH_NOT_CHECKED', data)).toBe(`Chưa kiểm tra thẩm quyền phát động phong trào “x/a”: ${reason}`);
  });

  it('asks whether a near name is meant, else lists what is known', () => {
    expect(sentence('FIELD_UNKNOWN')).toBe('Không có trường “nmae”; có phải là “name”?');
    expect(sentence('FIELD_UNKNOWN', { field: 'x', nearest: null, known: ['key', 'name'] })).toBe(
      'Không có trường “x”; các trường được dùng: key và name.',
    );
  });
});
