import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const ProjectNode = builder.prismaNode('Project', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Project — công trình, dự án.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên công trình.' }),
    named: t.exposeBoolean('named', {
      description: 'False while the document does not name it ("02 khu công nghiệp mới") — đã nêu tên hay chưa.',
    }),
    unit: t.relation('unit', { description: 'Unit that it lies in — địa phương.' }),
    owner: t.exposeString('owner', { nullable: true, description: 'Owner — chủ đầu tư.' }),
    programme: t.relation('programme', { nullable: true, description: 'Programme that it belongs to — chương trình.' }),
    milestones: t.relation('milestones', {
      query: { orderBy: { position: 'asc' } },
      description: 'Points that it must reach — các mốc tiến độ.',
    }),
    progress: t.relation('progress', {
      query: { orderBy: [{ knownOn: 'asc' }, { id: 'asc' }] },
      description: 'What was reported of it, oldest first — tiến độ đã công bố.',
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
