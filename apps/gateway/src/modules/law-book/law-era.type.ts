import type { Award, Era, Requirement } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { flatRequirement } from './clauses-of.ts';
import { LawClauseType } from './law-clause.type.ts';
import { VerificationEnum } from './law-enums.ts';
import { lawOn } from './law-on.ts';

/** The standard of one award during one era. */
export interface EraOfAward {
  readonly award: Award;
  readonly era: Era<Requirement>;
}

export const LawEraType = builder.objectRef<EraOfAward>('LawEra').implement({
  description: 'Standard of an award during some days — tiêu chuẩn trong một giai đoạn.',
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'First day — từ ngày.', resolve: ({ era }) => era.from }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day on which it no longer stands so — đến trước ngày.',
      resolve: ({ era }) => era.until,
    }),
    verification: t.field({
      type: VerificationEnum,
      nullable: true,
      description: 'The weakest mark of its provisions and of those that it refers to — mức độ kiểm chứng thấp nhất.',
      resolve: ({ award, era }) => lawOn(era.from).law.awards[award.code]?.verification ?? null,
    }),
    clauses: t.field({
      type: [LawClauseType],
      complexity: { field: 1, multiplier: 60 },
      description:
        'The standard on the first day of the era, with the bars over the whole law — các yêu cầu. A flat list, parents before their parts.',
      resolve: ({ award, era }) => {
        const of = lawOn(era.from);
        const standard = of.law.awards[award.code];
        return standard === undefined ? [] : flatRequirement(standard.requirement).map((node) => ({ ...node, of }));
      },
    }),
  }),
});
