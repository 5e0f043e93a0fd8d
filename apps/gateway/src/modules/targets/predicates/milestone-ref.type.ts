import type { MilestoneRef } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { loadRequired } from '../../../graphql/row-loader.ts';

export const MilestoneRefType = builder.objectRef<MilestoneRef>('MilestoneRef').implement({
  description: 'A milestone that a target demands — mốc tiến độ mà chỉ tiêu yêu cầu.',
  fields: (t) => ({
    project: t.field({
      type: 'Project',
      description: 'Project — công trình.',
      resolve: ({ project }, _args, { loaders }) => loadRequired(loaders.projects, project),
    }),
    milestone: t.field({
      type: 'Milestone',
      description: 'Milestone — mốc tiến độ.',
      resolve: ({ milestone }, _args, { loaders }) => loadRequired(loaders.milestones, milestone),
    }),
  }),
});
