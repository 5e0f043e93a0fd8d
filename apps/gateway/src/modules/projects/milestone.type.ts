import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { dueOfColumns } from '../../rows/due-columns.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { DueType } from '../duties/due.type.ts';
import { ProjectStageEnum } from './project-enums.ts';

export const MilestoneNode = builder.prismaNode('Milestone', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Milestone — mốc tiến độ: a stage that a project must reach, or a share of it, by a date.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    project: t.relation('project', { description: 'Project — công trình.' }),
    stage: t.expose('stage', { type: ProjectStageEnum, description: 'Stage — giai đoạn.' }),
    share: t.expose('share', {
      type: 'Decimal',
      nullable: true,
      description: 'Share in per cent, 0–100 — tỷ lệ phần trăm.',
    }),
    shareOf: t.exposeString('shareOf', {
      nullable: true,
      description: 'What the share is of, as printed — tỷ lệ của.',
    }),
    due: t.field({
      type: DueType,
      nullable: true,
      description: 'When it is due, if printed — thời hạn.',
      resolve: dueOfColumns,
    }),
    planned: t.expose('planned', {
      type: 'PartialDate',
      nullable: true,
      description: 'Date of the plan that "trước thời hạn" is measured from — ngày theo kế hoạch.',
    }),
    partOf: t.relation('partOf', { nullable: true, description: 'Milestone that it lies inside — thuộc mốc.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
