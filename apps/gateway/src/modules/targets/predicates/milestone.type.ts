import { closedEnum } from '../../../graphql/closed-enum.ts';
import { MilestoneRefType } from './milestone-ref.type.ts';
import { predicateType } from './predicate-type.ts';

export const DateBindsEnum = closedEnum<'HANDOVER' | 'START'>(
  'DateBinds',
  'What a printed date binds — mốc thời gian ràng buộc.',
  {
    HANDOVER: 'The handover of land — bàn giao mặt bằng',
    START: 'The start of works — khởi công',
  },
);

export const MilestoneStagesEnum = closedEnum<'EACH' | 'ANY'>(
  'MilestoneStages',
  'Which milestones of a project count — các mốc được tính.',
  {
    EACH: 'Each of them — từng mốc',
    ANY: 'Any one of them — một mốc bất kỳ',
  },
);

/** Milestones of projects. */
export const MilestonePredicate = predicateType<'milestone'>(
  'MilestonePredicate',
  'Milestones of projects — mốc tiến độ công trình.',
  (t) => ({
    milestones: t.field({
      type: [MilestoneRefType],
      description: 'Milestones — các mốc.',
      resolve: ({ milestones }) => milestones,
    }),
    dateBinds: t.field({
      type: [DateBindsEnum],
      description:
        'What the printed date may bind, the default reading first; empty: every milestone — mốc thời gian ràng buộc.',
      resolve: ({ dateBinds }) => dateBinds ?? [],
    }),
    stages: t.field({
      type: MilestoneStagesEnum,
      description:
        'Whether each of the listed milestones of a project counts, or any one — tính từng mốc hay một mốc bất kỳ.',
      resolve: ({ stages }) => stages ?? 'EACH',
    }),
  }),
);
