import { decisionTables, parameters, type vietnamLaw } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { NomineeKindEnum } from '../nominees/nominee-enums.ts';
import { awardOf, nationalAwards } from './find-award.ts';
import { LawAwardType } from './law-award.type.ts';
import { AwardClassEnum, AwardLevelEnum } from './law-enums.ts';
import { LawInstrumentType } from './law-instrument.type.ts';
import { LawParameterType } from './law-parameter.type.ts';
import { LawTableType } from './law-table.type.ts';

export const LawBookType = builder.objectRef<typeof vietnamLaw>('LawBook').implement({
  description: 'The law on emulation and commendation as data — pháp luật về thi đua, khen thưởng. Public.',
  fields: (t) => ({
    encodedFrom: t.field({
      type: 'Day',
      description: 'First day whose law is encoded — từ ngày.',
      resolve: ({ encoded }) => encoded.from,
    }),
    encodedUntil: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day whose law is not — đến trước ngày.',
      resolve: ({ encoded }) => encoded.until,
    }),
    endedBy: t.string({
      description: 'Instrument whose text is not encoded — văn bản chấm dứt.',
      resolve: ({ encoded }) => encoded.endedBy,
    }),
    awards: t.field({
      type: [LawAwardType],
      args: {
        codes: t.arg.stringList({ description: 'Only these; unknown codes are passed over — theo mã.' }),
        class: t.arg({ type: AwardClassEnum, description: 'Only this kind — loại.' }),
        level: t.arg({ type: AwardLevelEnum, description: 'Only this level — cấp.' }),
        nominee: t.arg({ type: NomineeKindEnum, description: 'Only what such a nominee can receive — đối tượng.' }),
      },
      complexity: ({ codes }) => ({ field: 1, multiplier: codes?.length ?? nationalAwards.length }),
      description: 'Titles and forms, in the order of the Law — danh hiệu, hình thức khen thưởng.',
      resolve: (_book, { codes, class: kind, level, nominee }) =>
        (codes == null ? nationalAwards : [...new Set(codes)].flatMap((code) => awardOf(code) ?? [])).filter(
          (award) =>
            (kind == null || award.class === kind) &&
            (level == null || award.level === level) &&
            (nominee == null || award.nominees.includes(nominee)),
        ),
    }),
    instruments: t.field({
      type: [LawInstrumentType],
      args: { number: t.arg.string({ description: 'Only this one — số, ký hiệu.' }) },
      complexity: ({ number }) => ({ field: 1, multiplier: number == null ? 30 : 1 }),
      description: 'Instruments — văn bản.',
      resolve: ({ instruments }, { number }) => instruments.filter((one) => number == null || one.number === number),
    }),
    parameters: t.field({
      type: [LawParameterType],
      description: 'Numbers that stand in no table row — tham số.',
      resolve: () => [...parameters],
    }),
    tables: t.field({
      type: [LawTableType],
      args: { names: t.arg.stringList({ description: 'Only these — theo tên.' }) },
      complexity: ({ names }) => ({ field: 1, multiplier: names?.length ?? decisionTables.length }),
      description: 'Who decides and proposes, dossiers, votes, deadlines, bonuses, quotas — các bảng.',
      resolve: (_book, { names }) => decisionTables.filter(({ name }) => names == null || names.includes(name)),
    }),
  }),
});
