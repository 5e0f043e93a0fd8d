import type { Flag, FlagTable } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { Assessed } from './assess.ts';
import { namesIn } from './names-in.ts';

export const FlagCodeEnum = closedEnum<keyof FlagTable>(
  'FlagCode',
  'What a reader must know beside a verdict — mã lưu ý.',
  {
    METHOD_CHANGED: 'The method changed between the two editions — phương pháp tính đã thay đổi',
    DENOMINATOR_CHANGED: 'The total counted changed — tổng số làm mẫu số đã thay đổi',
    SOURCES_DISAGREE: 'Sources disagree — các nguồn không thống nhất',
    CENSORED_RANK: 'The rank is only known as an interval — thứ hạng chỉ biết trong khoảng',
    INTERIM_KNOWN: 'Figures for parts of the period are known — đã có số liệu giữa kỳ',
    DERIVED_TARGET: 'The target value is computed, not printed — mức chỉ tiêu do tính ra',
    DERIVED_OBSERVATION: 'The figure is computed, not printed — số liệu do tính ra',
    LIST_OPEN: 'The printed list is open — danh sách còn mở',
    OVERRIDDEN_FOR_GROUP: 'Another target binds one group — có chỉ tiêu riêng cho một nhóm',
    ADJUSTED: 'A later version took its place — đã được điều chỉnh',
    MEMBERSHIP_CHANGED: 'The members of the group changed — thành viên của nhóm đã thay đổi',
    FIELD_CHANGED: 'The ranks are out of fields of different sizes — tổng số được xếp hạng đã thay đổi',
    SUMMED_FROM_PARTS: 'The value is a sum of parts of the period — cộng từ số liệu các kỳ',
    MEMBERS_DIFFER:
      "The reported count differs from the members' own verdicts — số báo cáo khác với kết quả từng chỉ tiêu",
    JUDGED_MEMBERS: 'Some members were judged by a person — có chỉ tiêu do người đánh giá',
    UNIT_ENDED: 'The unit has ended — đơn vị đã kết thúc',
    KNOWN_DAY_ASSUMED: 'The day on which a figure was known is assumed — ngày biết số liệu là giả định',
    VOICES_DIFFER: 'Declared and verified figures differ — số tự báo cáo và số thẩm tra khác nhau',
  },
);

/** A flag, and what its keys are the names of. */
export interface GivenFlag {
  readonly flag: Flag;
  readonly of: Assessed;
}

export const FlagType = builder.objectRef<GivenFlag>('Flag').implement({
  description: 'What a reader must know beside a verdict — lưu ý.',
  fields: (t) => ({
    code: t.field({ type: FlagCodeEnum, description: 'Code — mã lưu ý.', resolve: ({ flag }) => flag.code }),
    data: t.field({ type: 'PlainData', description: 'Data of the code — dữ liệu.', resolve: ({ flag }) => flag.data }),
    sentence: t.string({
      args: languageArgument,
      description: 'The flag in words — lưu ý bằng lời.',
      resolve: ({ flag, of }, { language }) => localeOf(language).flag(flag, namesIn(of, language)),
    }),
  }),
});
