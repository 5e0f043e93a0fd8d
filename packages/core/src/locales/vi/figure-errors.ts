import type { FigureErrorTable } from '../../errors/figure-error-table.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { periodInWords } from './periods.ts';

/** The Vietnamese sentences about figures and tables of figures; see `errors`. */
export const figureErrors: { readonly [C in keyof FigureErrorTable]: (data: FigureErrorTable[C]) => string } = {
  // what a figure becomes
  OBSERVATION_SUPERSEDED: ({ observation, by }) =>
    `Số liệu “${observation}” đã được đính chính bằng “${by}”; đề nghị đính chính số liệu mới.`,
  OBSERVATION_REASON_MISSING: ({ observation }) => `Phải nêu lý do thay đổi số liệu “${observation}”.`,
  OBSERVATION_PERIOD_NOT_ENDED: ({ period, lastDay, on }) =>
    `Số liệu kỳ ${periodInWords(period)} chưa thể là số chính thức vào ${dateInWords(on)}, vì kỳ này kết thúc vào ${dateInWords(lastDay)}.`,
  OBSERVATION_KNOWN_EARLIER: ({ observation, knownOn, on }) =>
    `Số liệu mới có từ ${dateInWords(on)}, trước số liệu “${observation}” (${dateInWords(knownOn)}).`,
  OBSERVATION_UNCHANGED: ({ observation }) => `Số liệu mới giống số liệu “${observation}”; không có gì để đính chính.`,
  OBSERVATION_KEY_TAKEN: ({ observation }) => `Khóa “${observation}” đã được dùng cho số liệu khác.`,
  OBSERVATION_NOT_DECLARED: ({ observation, voice }) =>
    `Chỉ xác minh số liệu do đơn vị tự báo cáo; “${observation}” là số liệu loại “${named(labels.observationVoice, voice)}”.`,
  // rows
  CELLS_COUNT: ({ expected, found }) => `Dòng có ${found} ô, tiêu đề có ${expected} cột.`,
  COLUMN_TWICE: ({ column }) => `Cột “${column}” xuất hiện hai lần trong tiêu đề.`,
  NUMBER_MISWRITTEN: ({ text, decimal, grouping }) =>
    `“${text}” không phải là số viết theo cách đã khai báo (dấu thập phân “${decimal}”, ${groupingInWords(grouping)}).`,
  DAY_MISWRITTEN: ({ text, writing }) => `“${text}” không phải là ngày viết theo dạng ${dayWritings[writing]}.`,
  DAY_NOT_EXISTING: ({ text }) => `Không có ngày “${text}”.`,
  DAY_IN_FUTURE: ({ day, on }) => `Không ghi được ${dateInWords(day)}, vì vào ${dateInWords(on)} ngày đó chưa đến.`,
  PERIOD_NOT_BEGUN: ({ period, firstDay }) =>
    `Kỳ ${periodInWords(period)} chưa bắt đầu: bắt đầu từ ${dateInWords(firstDay)}.`,
  FINAL_BEFORE_END: ({ period, lastDay, knownOn }) =>
    `Số chính thức của kỳ ${periodInWords(period)} không thể có từ ${dateInWords(knownOn)}, vì kỳ này kết thúc vào ${dateInWords(lastDay)}.`,
  INDICATOR_AMBIGUOUS: ({ code, keys }) =>
    `Mã “${code}” thuộc nhiều chỉ tiêu thống kê; đề nghị ghi khóa: ${listInWords(keys, 'hoặc')}.`,
  UNIT_CODE_AMBIGUOUS: ({ code, period, lives }) =>
    `Mã đơn vị “${code}” thuộc nhiều đơn vị trong kỳ ${periodInWords(period)}; đề nghị ghi kèm ngày đầu: ${listInWords(
      lives.map((life) => `${code}@${life}`),
      'hoặc',
    )}.`,
  NEGATIVE_NOT_ALLOWED: ({ indicator, value }) =>
    `Chỉ tiêu thống kê “${indicator}” không nhận giá trị âm (${decimalInWords(value)}).`,
  NOT_WHOLE: ({ value }) => `Giá trị ${decimalInWords(value)} không phải là số nguyên không âm dùng được.`,
  RANK_OUTSIDE_FIELD: ({ rank, of }) =>
    of === null
      ? `Thứ hạng ${rank} không hợp lệ; thứ hạng phải từ 1 trở lên.`
      : `Thứ hạng ${rank} không nằm trong ${of} đơn vị được xếp hạng.`,
  DENOMINATOR_ZERO: () => 'Mẫu số phải khác 0.',
  KIND_NOT_IMPORTED: ({ indicator, valueType }) =>
    `Chỉ tiêu thống kê “${indicator}” (loại “${named(labels.valueType, valueType)}”) không nhập được bằng bảng số liệu.`,
  ROW_TWICE: ({ rows, same }) =>
    `Trùng với dòng ${listInWords(rows.map(String))}${same ? '' : ' nhưng khác giá trị; đề nghị giữ dòng đúng'}.`,
  OBSERVATION_KNOWN_ALREADY: ({ observation, same }) =>
    `Đã có số liệu “${observation}” cho cùng chỉ tiêu, đơn vị, kỳ và loại số liệu, ${same ? 'cùng giá trị' : 'khác giá trị; nếu sai, đề nghị đính chính'}.`,
  OBSERVATION_LATER_KNOWN: ({ observation, status }) =>
    `Đã có số liệu “${observation}” ở mức “${named(labels.observationStatus, status)}”; không nhận số liệu ở mức trước đó.`,
  // warnings
  FIGURE_JUMPED: ({ indicator, value, previous, previousPeriod, factor }) =>
    `Giá trị ${decimalInWords(value)} của chỉ tiêu thống kê “${indicator}” chênh quá ${decimalInWords(factor)} lần so với kỳ ${periodInWords(previousPeriod)} (${decimalInWords(previous)}); đề nghị kiểm tra lại.`,
};

const dayWritings: { readonly [W in FigureErrorTable['DAY_MISWRITTEN']['writing']]: string } = {
  'dd/MM/yyyy': 'ngày/tháng/năm (ví dụ: 01/07/2025)',
  'yyyy-MM-dd': 'năm-tháng-ngày (ví dụ: 2025-07-01)',
};

function groupingInWords(grouping: FigureErrorTable['NUMBER_MISWRITTEN']['grouping']): string {
  if (grouping === '') return 'không có dấu phân cách hàng nghìn';
  return `dấu phân cách hàng nghìn ${grouping === ' ' ? 'là dấu cách' : `“${grouping}”`}`;
}
