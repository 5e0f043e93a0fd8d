import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const PresentationNode = builder.prismaNode('Presentation', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Handing over of an award — trao tặng hình thức khen thưởng.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    award: t.exposeString('award', { description: 'Award — hình thức khen thưởng, danh hiệu.' }),
    to: t.exposeString('to', { description: 'To whom, as printed — tập thể, cá nhân được nhận.' }),
    presenter: t.exposeString('presenter', { description: 'Who handed it over — người trao.' }),
    delegatedFrom: t.exposeString('delegatedFrom', {
      nullable: true,
      description: 'By whose delegated authority — thừa ủy quyền.',
    }),
    event: t.relation('event', { nullable: true, description: 'Event at which — sự kiện.' }),
    on: t.expose('on', { type: 'PartialDate', nullable: true, description: 'When, as far as known — ngày trao.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
