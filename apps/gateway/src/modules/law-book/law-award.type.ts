import type { Award, Delegation } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { NomineeKindEnum } from '../nominees/nominee-enums.ts';
import { AwardClassEnum, AwardLevelEnum, DelegatedToEnum } from './law-enums.ts';
import { LawEraType } from './law-era.type.ts';
import { LawProvisionType } from './law-provision.type.ts';
import { worded } from './worded.ts';

export const LawDelegationType = builder.objectRef<Delegation>('LawDelegation').implement({
  description: 'Whose rule details a standard, and by which clause — nội dung được giao quy định.',
  fields: (t) => ({
    to: t.expose('to', { type: DelegatedToEnum, description: 'To whom — giao cho.' }),
    provision: t.expose('provision', { type: LawProvisionType, description: 'By which clause — căn cứ.' }),
  }),
});

export const LawAwardType = builder.objectRef<Award>('LawAward').implement({
  description: 'Title or form of commendation — danh hiệu thi đua, hình thức khen thưởng.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, `CSTDCS`; never changes its meaning — mã.' }),
    name: t.string({
      args: languageArgument,
      description: 'Official name, or its gloss in English — tên.',
      resolve: ({ name }, { language }) => worded(name, language),
    }),
    class: t.expose('class', { type: AwardClassEnum, description: 'Kind — loại.' }),
    level: t.expose('level', { type: AwardLevelEnum, description: 'Level — cấp.' }),
    nominees: t.field({
      type: [NomineeKindEnum],
      description: 'Who can receive it at all — đối tượng.',
      resolve: ({ nominees }) => [...nominees],
    }),
    yearly: t.boolean({
      description: 'For the achievement of one year — xét hằng năm.',
      resolve: ({ yearly }) => yearly ?? false,
    }),
    delegations: t.field({
      type: [LawDelegationType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Standards that the Law leaves to others to detail — nội dung giao quy định chi tiết.',
      resolve: ({ delegations }) => [...delegations],
    }),
    eras: t.field({
      type: [LawEraType],
      args: { on: t.arg({ type: 'Day', description: 'Only the one of this day — tại ngày.' }) },
      complexity: ({ on }) => ({ field: 1, multiplier: on == null ? 3 : 1 }),
      description: 'Standards, oldest first, without gap or overlap — tiêu chuẩn qua các giai đoạn.',
      resolve: (award, { on }) =>
        award.standards
          .filter(({ from, until }) => on == null || (from <= on && (until === null || on < until)))
          .map((era) => ({ award, era })),
    }),
  }),
});
