import type { ModalityClass, PredicateKind, TargetLevel, TargetState } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const ModalityClassEnum = closedEnum<ModalityClass>(
  'ModalityClass',
  'How strongly a target binds — mức độ cam kết.',
  {
    ASPIRE: 'Strive for — phấn đấu',
    REQUIRE: 'Must — hoàn thành, yêu cầu',
    ENSURE: 'Ensure — đảm bảo',
    NONE: 'No such verb is printed — không nêu',
  },
);

export const TargetLevelEnum = closedEnum<TargetLevel>('TargetLevel', 'Who set a target — cấp giao chỉ tiêu.', {
  CENTRAL_ASSIGNED: 'Assigned by the centre — trung ương giao',
  COUNCIL_RESOLUTION: "Resolution of the People's Council — nghị quyết Hội đồng nhân dân",
  PARTY_RESOLUTION: 'Resolution of the Party — nghị quyết của Đảng',
  PLAN: 'Plan — kế hoạch',
  CAMPAIGN: 'The campaign itself — phong trào thi đua',
  UNSTATED: 'The text does not say — văn bản không nêu',
});

export const TargetStateEnum = closedEnum<TargetState>(
  'TargetState',
  'What was done with a target — tình trạng chỉ tiêu.',
  {
    PROPOSED: 'Proposed — đề xuất',
    ASSIGNED: 'Assigned — đã giao',
    ADJUSTED: 'Adjusted by a later version — đã điều chỉnh',
  },
);

export const PredicateKindEnum = closedEnum<PredicateKind>(
  'PredicateKind',
  'What a target demands — loại yêu cầu của chỉ tiêu.',
  {
    atLeast: 'At least a value — đạt ít nhất',
    about: 'About a value — khoảng',
    growth: 'Growth over a base period — tăng trưởng so với kỳ gốc',
    change: 'A change by so much — tăng, giảm một mức',
    countOf: 'So many of so many — số lượng trên tổng số',
    namedUnits: 'Units named one by one — các đơn vị nêu tên',
    total: 'A total over the period — tổng trong kỳ',
    rankImprovement: 'A better rank — cải thiện thứ hạng',
    betterThanBaseline: 'Better than a base edition — cao hơn kỳ gốc',
    improvement: 'Better, without a number — cải thiện, không nêu mức',
    attention: 'Attention only — quan tâm, không nêu mức',
    meetOrExceedRef: 'Meet or exceed another target — đạt và vượt chỉ tiêu khác',
    allOf: 'A set of targets — cả bộ chỉ tiêu',
    milestone: 'Milestones of projects — mốc tiến độ công trình',
    status: 'A status by a date — danh hiệu, trạng thái đạt trước thời hạn',
    relativePosition: 'A place among peers — vị trí so với nhóm',
    earlierThanPlan: 'Earlier than planned — trước kế hoạch',
    gate: 'A condition that voids credit — điều kiện loại trừ',
    qualitative: 'In words only — định tính',
  },
);
