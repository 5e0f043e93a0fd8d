import type { Assumption, Eligibility, PendingMatter, RequirementOutcome } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const EligibilityOutcomeEnum = closedEnum<Eligibility['outcome']>(
  'EligibilityOutcome',
  'What the standard says of the facts — kết luận. It replaces no council.',
  {
    eligible: 'Meets the standard — đủ điều kiện, tiêu chuẩn',
    ineligible: 'Does not meet it — chưa đủ điều kiện, tiêu chuẩn',
    undetermined: 'The facts do not decide — chưa đủ căn cứ để kết luận',
    deferred: 'A pending matter stops every award for now — tạm dừng xét',
  },
);

export const RequirementOutcomeEnum = closedEnum<RequirementOutcome>(
  'RequirementOutcome',
  'What the facts say of one requirement — kết quả từng yêu cầu.',
  { met: 'Holds — đạt', unmet: 'Does not hold — không đạt', unknown: 'Not decided — chưa rõ' },
);

export const AssumptionEnum = closedEnum<Assumption>(
  'Assumption',
  'What was taken as so because nobody stated it — giả định.',
  {
    noPendingMatter: 'No pending matter — không có việc đang xem xét, xác minh',
    noDiscipline: 'No discipline — không bị kỷ luật',
    notRewardedBefore: 'Not rewarded before — chưa được khen thưởng',
  },
);

export const PendingMatterEnum = closedEnum<PendingMatter>(
  'PendingMatter',
  'What defers an award — việc đang xem xét.',
  {
    discipline: 'Discipline being considered — đang xem xét kỷ luật',
    investigationWithSigns: 'Inquiry with signs of violation — điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm',
    complaint: 'Complaint being verified — khiếu nại đang được xác minh',
    denunciation: 'Denunciation being verified — tố cáo đang được xác minh',
    pressReport: 'Press report being verified — báo chí nêu đang được xác minh',
  },
);
