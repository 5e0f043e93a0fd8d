import type { ErrorTable } from '../../errors/error-table.ts';
import { dateInWords } from './dates.ts';

/** Ends the sentence of `UNIT_REGISTER_INVALID`. */
export const registerFaults: { readonly [R in ErrorTable['UNIT_REGISTER_INVALID']['reason']]: string } = {
  overlap: 'hai thời kỳ hiệu lực trùng nhau',
  'unknown-parent': 'đơn vị cấp trên không có trong danh mục',
  'unknown-successor': 'đơn vị kế thừa không có trong danh mục',
  'change-day': 'ngày sắp xếp không khớp với ngày chấm dứt và ngày bắt đầu của các đơn vị',
  'empty-life': 'thời điểm chấm dứt đứng trước thời điểm bắt đầu',
};

/** Ends the sentence of `CONSOLIDATION_REFUSED`. */
export const consolidationFaults: { readonly [W in ErrorTable['CONSOLIDATION_REFUSED']['why']]: string } = {
  'growth-never-averaged': 'tốc độ tăng không được lấy bình quân, phải tính lại từ giá trị tuyệt đối',
  'rank-never-aggregated': 'thứ hạng không được cộng gộp',
  'rate-without-parts': 'tỷ lệ phải tính lại từ tử số và mẫu số, nhưng còn thiếu số liệu',
  'status-never-added': 'tình trạng không được cộng gộp',
  'mixed-periods': 'số liệu không cùng một kỳ',
};

/** What the shapes named by the schema of campaign files are called in `FILE_SHAPE`. */
export const shapeNames: Readonly<Record<string, string>> = {
  string: 'một chuỗi ký tự',
  number: 'một số',
  boolean: 'true hoặc false',
  Array: 'một danh sách',
  Object: 'một bản ghi gồm các trường',
  undefined: 'không có giá trị',
  null: 'giá trị rỗng',
};

/** Ends the sentence of `LAUNCH_NOT_CHECKED`. */
export function launchNotChecked(
  why: ErrorTable['LAUNCH_NOT_CHECKED']['why'],
  encodedFrom: string | null,
  endedBy: string | null,
): string {
  switch (why) {
    case 'before-first-rule':
      return `quy định trước ${encodedFrom === null ? 'thời điểm đó' : dateInWords(encodedFrom)} chưa được mã hóa`;
    case 'after-last-rule':
      return endedBy === null
        ? 'quy định đã mã hóa không còn hiệu lực'
        : `quy định đã mã hóa được sửa đổi bởi ${endedBy}, chưa đọc được nội dung sửa đổi`;
    case 'day-unknown':
      return 'chưa rõ ngày phát động';
    case 'launcher-unknown':
      return 'chưa rõ người phát động';
    case 'no-launcher-named':
      return 'luật không nêu ai phát động trong phạm vi này';
    case 'no-rule':
      return 'chưa có quy định nào được mã hóa';
  }
}
