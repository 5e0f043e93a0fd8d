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
  JSON: 'một giá trị JSON',
  class: 'một đối tượng của chương trình',
  function: 'một hàm của chương trình',
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

/** Ends the sentence of `LOCAL_CODE_REFUSED`. */
export const localCodeFaults: { readonly [W in ErrorTable['LOCAL_CODE_REFUSED']['why']]: string } = {
  malformed: 'phải gồm từ 2 đến 20 chữ cái in hoa không dấu và chữ số, bắt đầu bằng chữ cái',
  national: 'đã là mã của danh hiệu, hình thức theo Luật',
  'other-than-key': 'khác với khóa của chính mục này',
};

/** Whom an award is for. */
export const nomineeNames: Readonly<Record<string, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

/** Who issues a book of local rules, at the beginning of a sentence. */
export const bookIssuers: Readonly<Record<string, string>> = {
  ministry: 'Bộ, ban, ngành',
  frontOrUnion: 'Cơ quan trung ương của Mặt trận, đoàn thể',
  ministryOfDefence: 'Bộ Quốc phòng',
  ministryOfEducation: 'Bộ Giáo dục và Đào tạo',
  province: 'Cấp tỉnh',
  organization: 'Tổ chức',
  nationalAssembly: 'Ủy ban Thường vụ Quốc hội',
};

/** To whom the Law leaves a standard. */
export const delegates: Readonly<Record<string, string>> = {
  ministryOrProvince: 'giao cho Bộ, ban, ngành, tỉnh',
  province: 'giao cho cấp tỉnh',
  ministryOfDefence: 'giao cho Bộ Quốc phòng',
  organization: 'giao cho cơ quan trung ương của tổ chức',
  nationalAssembly: 'giao cho Ủy ban Thường vụ Quốc hội',
  education: 'giao cho Bộ trưởng Bộ Giáo dục và Đào tạo hoặc người đứng đầu Bộ, ngành quản lý cơ sở giáo dục',
};

/** `từ ngày … đến trước ngày …`. */
export function stretchInWords(from: string | null, until: string | null): string {
  const start = from === null ? 'từ ngày chưa rõ' : `từ ${dateInWords(from)}`;
  return until === null ? start : `${start} đến trước ${dateInWords(until)}`;
}
