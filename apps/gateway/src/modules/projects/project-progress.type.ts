import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { ObservationStatusEnum } from '../observations/observation-enums.ts';
import { ProgressOutcomeEnum, ProjectStageEnum } from './project-enums.ts';

export const ProjectProgressNode = builder.prismaNode('ProjectProgress', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Progress — tiến độ: what was reported of a project; never changed, only added to.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    project: t.relation('project', { description: 'Project — công trình.' }),
    stage: t.expose('stage', { type: ProjectStageEnum, description: 'Stage — giai đoạn.' }),
    outcome: t.expose('outcome', { type: ProgressOutcomeEnum, description: 'What was reported — kết quả.' }),
    share: t.expose('share', { type: 'Decimal', nullable: true, description: 'Share in per cent — tỷ lệ phần trăm.' }),
    on: t.expose('on', { type: 'PartialDate', description: 'When it happened, as far as known — thời điểm.' }),
    status: t.expose('status', { type: ObservationStatusEnum, description: 'How firm it is — tính chất số liệu.' }),
    knownOn: t.expose('knownOn', { type: 'Day', description: 'When it was known — ngày biết.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
