import type {
  ConsolidatedIndicator,
  ItemChange,
  MissingReport,
  ReportItemState,
  ReportStanding,
  ReportState,
} from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ReportStateEnum = closedEnum<ReportState>('ReportState', 'What was done with a report — trạng thái.', {
  SCHEDULED: 'Opened and not handed in — đã lên lịch, chưa gửi',
  SUBMITTED: 'Handed in — đã gửi',
  RETURNED: 'An item was handed back — đang trả lại một phần',
  ACCEPTED: 'Accepted: frozen — đã chấp nhận',
  CONSOLIDATED: 'Taken up into the report of the level above — đã tổng hợp lên cấp trên',
});

export const ReportItemStateEnum = closedEnum<ReportItemState>(
  'ReportItemState',
  'What was done with one item of a report — trạng thái của một chỉ tiêu.',
  {
    OPEN: 'Not handed in — chưa gửi',
    SUBMITTED: 'Handed in — đã gửi',
    RETURNED: 'Handed back — bị trả lại',
    ACCEPTED: 'Accepted — đã chấp nhận',
  },
);

export const ReportStandingEnum = closedEnum<ReportStanding>(
  'ReportStanding',
  'How a report that is owed stands on a day — tình trạng.',
  {
    UPCOMING: 'Not to be done yet — chưa đến kỳ',
    DUE: 'To be handed in — đến kỳ',
    OVERDUE: 'Past its limit — quá hạn',
    AS_PRESCRIBED: 'Only another document knows the time — theo quy định, chưa rõ thời hạn',
    SUBMITTED: 'Handed in — đã gửi',
    RETURNED: 'An item is out — đang trả lại',
    RETURN_OVERDUE: 'An item is out, past its new deadline — quá hạn gửi lại',
    ACCEPTED: 'Accepted — đã chấp nhận',
    CONSOLIDATED: 'Taken up — đã tổng hợp',
  },
);

export const ItemChangeKindEnum = closedEnum<ItemChange['kind']>(
  'ReportItemChangeKind',
  'How an item stands to an earlier edition — thay đổi.',
  { ADDED: 'New — thêm mới', GONE: 'No longer there — đã bỏ', CHANGED: 'Says something else — đã đổi' },
);

export const MissingWhyEnum = closedEnum<MissingReport['why']>(
  'MissingReportWhy',
  'Why the figure of a unit could not be counted — lý do chưa tính được.',
  {
    NO_REPORT: 'Nothing was handed in — chưa báo cáo',
    NOT_ACCEPTED: 'Handed in and not accepted — chưa được chấp nhận',
    NOT_ASKED: 'Its report has no such item — báo cáo không có chỉ tiêu này',
    NO_FIGURE: 'It says that there is no figure — báo cáo không có số liệu',
    RATE_WITHOUT_PARTS: 'A rate without numerator and denominator — tỷ lệ không có tử số, mẫu số',
    WITHHELD: 'Withheld — không công bố',
    NOT_SURVEYED: 'Not surveyed — không khảo sát',
    NOT_A_NUMBER: 'Not a number — không phải số',
    DECLARED_ONLY: 'Declared where others are published — chỉ là số tự báo cáo',
  },
);

export const ConsolidationRefusedEnum = closedEnum<NonNullable<ConsolidatedIndicator['refused']>>(
  'ConsolidationRefusedWhy',
  'Why an indicator is never taken together — lý do không tổng hợp.',
  {
    'growth-never-averaged': 'Growth is never averaged — tốc độ tăng không lấy bình quân',
    'rank-never-aggregated': 'Ranks are never aggregated — thứ hạng không cộng gộp',
    'status-never-added': 'A status is never added — trạng thái không cộng gộp',
    'rate-without-parts': 'A rate without its parts — tỷ lệ không có tử số, mẫu số',
    'mixed-periods': 'Figures of different periods — số liệu khác kỳ',
  },
);
