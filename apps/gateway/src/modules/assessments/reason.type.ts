import type { Reason, ReasonTable } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { Assessed } from './assess.ts';
import { namesIn } from './names-in.ts';

export const ReasonCodeEnum = closedEnum<keyof ReasonTable>('ReasonCode', 'Why a verdict is what it is — mã lý do.', {
  VALUE_AGAINST_TARGET: 'A value against the target — so kết quả với chỉ tiêu',
  BOUND_AGAINST_TARGET: 'A bound that decides — giới hạn đủ để kết luận',
  BOUND_UNDECIDED: 'A bound that does not decide — giới hạn chưa đủ để kết luận',
  NO_TOLERANCE_GIVEN: 'Below "khoảng", and no tolerance was given — thấp hơn mức "khoảng", không nêu sai số',
  WITHIN_TOLERANCE: 'Within the tolerance given — trong sai số cho phép',
  CHANGE_AGAINST_TARGET: 'A change against the target — so mức tăng, giảm với chỉ tiêu',
  COUNT_AGAINST_TARGET: 'A count against the target — so số lượng với chỉ tiêu',
  UNITS_REACHED: 'Which of the named units reached it — các đơn vị đạt và chưa đạt',
  SET_COUNTED: 'How many of a set are met — số chỉ tiêu đạt trong bộ',
  RANK_AGAINST_BASE: 'A rank against its base — so thứ hạng với kỳ gốc',
  RANK_UNDECIDED: 'Ranks known too loosely to compare — thứ hạng chưa đủ rõ để so sánh',
  RANK_AGAINST_TOP: 'A rank against the place demanded — so thứ hạng với nhóm đầu yêu cầu',
  RANK_AGAINST_TOP_UNDECIDED: 'A rank known too loosely for that — thứ hạng chưa đủ rõ so với nhóm đầu',
  SCORE_AGAINST_BASE: 'A score against its base — so điểm với kỳ gốc',
  LEVEL_AGAINST_BASE: 'A level against its base — so mức với kỳ gốc',
  MILESTONES_REACHED: 'How many milestones were reached — số mốc tiến độ đạt',
  SHARE_AGAINST_TARGET: 'A share against the target at its due date — so tỷ lệ với chỉ tiêu khi đến hạn',
  DONE_ON: 'When it was done — thời điểm hoàn thành',
  DONE_DATE_UNDECIDED: 'Done, but the date known is too loose — chưa rõ hoàn thành trước hay sau hạn',
  ACCEPTANCE_REFUSED: 'Acceptance was refused — không được nghiệm thu',
  STATUS_FOR_PERIOD: 'For which year the standard was met — năm đạt chuẩn',
  STATUS_DECIDED_ON: 'On which day that was decided — ngày quyết định công nhận',
  STATUS_NOT_REACHED: 'Not reached — chưa đạt',
  GATE_BREACHED: 'A condition voids the credit — vi phạm điều kiện loại trừ',
  SIGNED: 'What a person signed — theo đánh giá có chữ ký',
  NOT_YET_ENDED: 'The period has not ended — chưa hết kỳ',
  NOT_YET_PUBLISHED: 'The figure is not expected yet — chưa đến kỳ công bố',
  NO_OBSERVATION: 'No figure was found — chưa tìm thấy số liệu',
  NO_FINAL_COVERAGE: 'Only parts of the period are known — chỉ có số liệu một phần của kỳ',
  BASE_NOT_FOUND: 'The base was not found — chưa tìm thấy số liệu kỳ gốc',
  MEMBERS_NOT_FOUND: 'Not all members are known — chưa đủ số liệu các thành phần',
  REFERENCE_UNKNOWN: 'The value referred to is not known — chưa rõ chỉ tiêu được dẫn chiếu',
  BASE_WITHHELD: 'The base is withheld — kỳ gốc không công bố',
  BASE_NOT_SURVEYED: 'The base was not surveyed — kỳ gốc không khảo sát',
  CURRENT_WITHHELD: 'The figure is withheld — kỳ này không công bố',
  CURRENT_NOT_SURVEYED: 'The figure was not surveyed — kỳ này không khảo sát',
  INDEX_REPLACED: 'The index was replaced — chỉ số đã được thay thế',
  NO_BASE_DECLARED: 'No base is declared — không nêu kỳ gốc',
  ATTENTION_ONLY: 'Only attention was promised — chỉ nêu quan tâm',
  POSITION_UNDEFINED: 'The place is not a number — chưa xác định vị trí bằng số',
  STATUS_DATE_UNKNOWN: 'Reached, but when is not known — đã đạt nhưng chưa rõ thời điểm',
  PLAN_DATE_UNKNOWN: 'The planned date is not known — chưa rõ thời hạn theo kế hoạch',
  DIRECTION_UNDEFINED: 'Which way is better is not defined — chưa xác định chiều tốt hơn',
  INDICATOR_MISFIT: 'The indicator cannot carry this kind of target — chỉ tiêu thống kê không phù hợp',
  PROJECTS_UNNAMED: 'The projects are not named — chưa nêu tên công trình',
  NOT_JUDGED: 'Nobody has judged it — chưa có đánh giá',
});

/** A reason, and what its keys are the names of. */
export interface GivenReason {
  readonly reason: Reason;
  readonly of: Assessed;
}

export const ReasonType = builder.objectRef<GivenReason>('Reason').implement({
  description: 'Why a verdict is what it is — lý do: a code, its data and a sentence.',
  fields: (t) => ({
    code: t.field({ type: ReasonCodeEnum, description: 'Code — mã lý do.', resolve: ({ reason }) => reason.code }),
    data: t.field({
      type: 'PlainData',
      description: 'Data of the code; decimals and fractions are text — dữ liệu của lý do.',
      resolve: ({ reason }) => reason.data,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The reason in words — lý do bằng lời.',
      resolve: ({ reason, of }, { language }) => localeOf(language).reason(reason, namesIn(of, language)),
    }),
  }),
});
