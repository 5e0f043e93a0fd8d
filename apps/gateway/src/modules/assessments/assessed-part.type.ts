import type { AssessedPart } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { ProjectStageEnum } from '../projects/project-enums.ts';
import type { Assessed } from './assess.ts';
import { ReasonType } from './reason.type.ts';
import { VerdictEnum } from './verdict.type.ts';

/** A part, with the assessment that it is a part of. */
export interface GivenPart {
  readonly part: AssessedPart;
  readonly of: Assessed;
}

export const AssessedPartType = builder.objectRef<GivenPart>('AssessedPart').implement({
  description: 'One member of a set, one milestone or one unit by itself — một thành phần.',
  fields: (t) => ({
    name: t.string({ description: 'Target, project or unit — tên thành phần.', resolve: ({ part }) => part.name }),
    target: t.field({
      type: 'Target',
      nullable: true,
      description: 'Target, if it is one — chỉ tiêu.',
      resolve: ({ part }, _args, { loaders }) =>
        part.target === null ? null : loadRequired(loaders.targets, part.target),
    }),
    stage: t.field({
      type: ProjectStageEnum,
      nullable: true,
      description: 'Stage that was due, of a milestone — giai đoạn.',
      resolve: ({ part }) => part.stage ?? null,
    }),
    verdict: t.field({ type: VerdictEnum, description: 'Verdict — kết luận.', resolve: ({ part }) => part.verdict }),
    reason: t.field({
      type: ReasonType,
      description: 'Why — lý do.',
      resolve: ({ part, of }) => ({ reason: part.reason, of }),
    }),
  }),
});
