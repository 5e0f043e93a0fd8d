import type { DutyLabels } from '../duty-labels.ts';

/** Vietnamese terms of duties and reports. */
export const dutyLabels: DutyLabels = {
  dutyKind: {
    report: 'Báo cáo',
    review: 'Sơ kết, tổng kết',
    inspect: 'Kiểm tra, đôn đốc',
    publicise: 'Tuyên truyền',
    cascade: 'Xây dựng kế hoạch, cụ thể hóa ở cấp dưới',
    confer: 'Xét tặng danh hiệu',
    scoreTable: 'Xây dựng bảng tiêu chí chấm điểm',
  },
  dutyFrequency: {
    MONTH: 'Hằng tháng',
    QUARTER: 'Hằng quý',
    HALF: '6 tháng một lần',
    YEAR: 'Hằng năm',
    MID_TERM: 'Giữa kỳ',
    END_TERM: 'Cuối kỳ',
    ONCE: 'Một lần',
    AD_HOC: 'Đột xuất',
    AS_PRESCRIBED: 'Theo quy định',
  },
  dutyState: {
    UPCOMING: 'Chưa đến hạn',
    DUE: 'Đến hạn',
    OVERDUE: 'Quá hạn',
    DONE: 'Đã thực hiện',
    AS_PRESCRIBED: 'Theo quy định',
  },
  reportState: {
    SCHEDULED: 'Chưa nộp',
    SUBMITTED: 'Đã nộp',
    RETURNED: 'Trả lại',
    ACCEPTED: 'Đã chấp nhận',
    CONSOLIDATED: 'Đã tổng hợp',
  },
  reportItemState: { OPEN: 'Đang ghi', SUBMITTED: 'Đã nộp', RETURNED: 'Trả lại', ACCEPTED: 'Đã chấp nhận' },
};
