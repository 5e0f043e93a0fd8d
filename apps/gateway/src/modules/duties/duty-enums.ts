import type { DutyFrequency, DutyInstance, DutyKind, DutyReading } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const DutyKindEnum = closedEnum<DutyKind>('DutyKind', 'What bodies are obliged to do — loại trách nhiệm.', {
  report: 'Report — báo cáo',
  review: 'Review — sơ kết, tổng kết',
  inspect: 'Inspect, urge — kiểm tra, đôn đốc',
  publicise: 'Publicise — tuyên truyền',
  cascade: 'Make plans or campaigns of their own — cụ thể hóa thành kế hoạch, phong trào',
  confer: 'Confer titles — xét tặng danh hiệu',
  scoreTable: 'Draw up a score table — xây dựng bảng tiêu chí chấm điểm',
});

export const DutyFrequencyEnum = closedEnum<DutyFrequency>('DutyFrequency', 'How often — tần suất.', {
  MONTH: 'Monthly — hằng tháng',
  QUARTER: 'Quarterly — hằng quý',
  HALF: 'Half-yearly — sáu tháng',
  YEAR: 'Yearly — hằng năm',
  MID_TERM: 'At mid-term — giữa kỳ',
  END_TERM: 'At the end of the term — cuối kỳ',
  ONCE: 'Once — một lần',
  AD_HOC: 'When needed — đột xuất',
  AS_PRESCRIBED: 'As prescribed elsewhere — theo quy định',
});

export const DutyStateEnum = closedEnum<DutyInstance['state']>(
  'DutyState',
  'How a duty stands on a day — tình trạng thực hiện.',
  {
    UPCOMING: 'Not to be done yet — chưa đến kỳ',
    DUE: 'To be done — đến kỳ thực hiện',
    OVERDUE: 'Overdue: only where a limit is printed — quá hạn',
    DONE: 'Done — đã thực hiện',
    AS_PRESCRIBED: 'The time is left to a rule that is not in the data — theo quy định, chưa rõ thời hạn',
  },
);

export const DutyReadingEnum = closedEnum<DutyReading>('DutyReading', 'How a time was read — cách hiểu thời hạn.', {
  MID_TERM_AT_HALF: 'The middle of a term is taken as its half — giữa kỳ tính là một nửa thời gian',
  TERM_UNKNOWN: 'The term is not known — chưa rõ giai đoạn',
});
