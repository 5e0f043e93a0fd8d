import type { ReportErrorTable } from '../../errors/report-error-table.ts';
import { dateInWords } from './dates.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { periodInWords } from './periods.ts';

/** The Vietnamese sentences about reports; see `errors`. */
export const reportErrors: { readonly [C in keyof ReportErrorTable]: (data: ReportErrorTable[C]) => string } = {
  REPORT_WITHOUT_ITEMS: ({ report }) => `Báo cáo “${report}” chưa có nội dung nào để báo cáo.`,
  REPORT_ITEM_TWICE: ({ report, item }) => `Nội dung “${item}” được ghi hai lần trong báo cáo “${report}”.`,
  REPORT_ITEM_OUTSIDE_PERIOD: ({ item, period }) =>
    `Nội dung “${item}” có kỳ số liệu kết thúc sau kỳ báo cáo ${periodInWords(period)}.`,
  REPORT_ITEM_UNKNOWN: ({ report, item }) => `Báo cáo “${report}” không có nội dung “${item}”.`,
  REPORT_ITEM_STATE: ({ item, state, allowed }) =>
    `Không thực hiện được với nội dung “${item}” ở trạng thái “${named(labels.reportItemState, state)}”; chỉ được khi ở trạng thái ${listInWords(statesInWords(allowed), 'hoặc')}.`,
  REPORT_ITEMS_UNANSWERED: ({ items }) => `Các nội dung chưa được báo cáo: ${listInWords(firstOf(items))}.`,
  REPORT_ANSWER_EMPTY: ({ item }) => `Nội dung “${item}” chưa ghi gì; nếu chưa có số liệu, đề nghị nêu lý do.`,
  REPORT_FIGURE_MISFIT: ({ item, field, expected, found }) =>
    `Số liệu không khớp với nội dung “${item}” ở mục ${figureFields[field]}: cần ${neededInWords(field, expected)}, nhận được ${found === null ? 'giá trị trống' : foundInWords(field, found)}.`,
  REPORT_PERIOD_NOT_BEGUN: ({ period, firstDay }) =>
    `Chưa thể báo cáo cho kỳ ${periodInWords(period)}, vì kỳ này bắt đầu từ ${dateInWords(firstDay)}.`,
  REPORT_CAMPAIGN_CLOSED: ({ report }) =>
    `Phong trào, kế hoạch của báo cáo “${report}” đã kết thúc; chỉ được đính chính báo cáo đã được chấp nhận.`,
  REPORT_REASON_MISSING: ({ report }) => `Phải nêu lý do đối với báo cáo “${report}”.`,
  REPORT_DEADLINE_PASSED: ({ item, deadline, on }) =>
    `Thời hạn mới (${dateInWords(deadline)}) của nội dung “${item}” đã qua vào ${dateInWords(on)}.`,
  REPORT_CORRECTS_NOTHING: ({ report, version }) =>
    `Bản đính chính số ${version} của báo cáo “${report}” chưa thay đổi nội dung nào.`,
};

type Field = ReportErrorTable['REPORT_FIGURE_MISFIT']['field'];

const figureFields: { readonly [F in Field]: string } = {
  indicator: 'chỉ tiêu thống kê',
  scope: 'phạm vi',
  period: 'kỳ số liệu',
  voice: 'nguồn số liệu',
  supersedes: 'số liệu được thay thế',
  key: 'khóa',
  knownOn: 'ngày có số liệu',
};

function neededInWords(field: Field, expected: string | null): string {
  if (expected === null) return field === 'key' ? 'một khóa khác' : 'để trống';
  return field === 'knownOn' ? `không sau ${dateInWords(expected)}` : foundInWords(field, expected);
}

function foundInWords(field: Field, text: string): string {
  switch (field) {
    case 'period':
      return periodInWords(text);
    case 'knownOn':
      return dateInWords(text);
    case 'voice':
      return `“${named(labels.observationVoice, text)}”`;
    default:
      return `“${text}”`;
  }
}

function statesInWords(states: readonly string[]): readonly string[] {
  return states.map((state) => `“${named(labels.reportItemState, state)}”`);
}

function firstOf(items: readonly string[]): readonly string[] {
  const first = items.slice(0, 5).map((item) => `“${item}”`);
  return items.length > 5 ? [...first, '…'] : first;
}
