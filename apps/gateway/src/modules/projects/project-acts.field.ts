import { type ProjectState, projectStateOf } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { holderInUnit } from '../organizations/holder-in-unit.ts';
import { type ProjectArrow, projectPolicy } from './project.policy.ts';
import { ProjectNode } from './project.type.ts';
import { projectActs } from './project-acts.ts';
import { toProjectProgress } from './project-progress.record.ts';
import { projectStepRules } from './use-cases/act-on-project.ts';

const ProjectStateEnum = closedEnum<ProjectState>('ProjectState', 'Where a project stands — tình trạng công trình.', {
  PLANNED: 'Planned — đã có kế hoạch',
  PROCEDURES_DONE: 'Procedures done — đã hoàn thành thủ tục',
  CLEARING: 'Land being cleared — đang giải phóng mặt bằng',
  STARTED: 'Works started — đã khởi công',
  COMPLETED: 'Completed — đã hoàn thành',
  ACCEPTED: 'Accepted — đã nghiệm thu',
  INAUGURATED: 'Inaugurated — đã khánh thành',
});

builder.prismaObjectField(ProjectNode, 'version', (t) =>
  t.int({
    description:
      'How often it was changed through the API or a file; 0 as seeded: the `expectedVersion` of the next — phiên bản.',
    resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'project', id }),
  }),
);

builder.prismaObjectField(ProjectNode, 'state', (t) =>
  t.field({
    type: ProjectStateEnum,
    select: { progress: true },
    description: 'Where it stands, by all that was reported of it — tình trạng.',
    resolve: ({ progress }) => projectStateOf(progress.map(toProjectProgress)),
  }),
);

for (const arrow of Object.keys(projectActs) as ProjectArrow[]) {
  const { can, description } = projectActs[arrow];
  builder.prismaObjectField(ProjectNode, can, (t) =>
    t.field({
      type: PermissionType,
      select: { progress: true },
      complexity: 2,
      description: `Whether the viewer may do this now: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
      resolve: async ({ progress, unitId }, _args, { prisma, viewer, today }) => {
        const holder = await holderInUnit({ transaction: prisma, viewer }, unitOfColumn(unitId));
        return {
          decision: mayDo({ viewer, today }, projectPolicy, `project.${arrow}`, holder),
          broken: projectStepRules(projectStateOf(progress.map(toProjectProgress)), arrow),
        };
      },
    }),
  );
}
