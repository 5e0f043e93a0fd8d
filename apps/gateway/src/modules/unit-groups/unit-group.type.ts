import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

builder.prismaObject('UnitGroupMember', {
  description: 'Membership of a unit in a group, with its dates — đơn vị trong nhóm.',
  fields: (t) => ({
    unit: t.relation('unit', { description: 'Unit — đơn vị.' }),
    from: t.expose('from', { type: 'PartialDate', description: 'First date — từ.' }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'First date on which it no longer was a member — kết thúc.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
  }),
});

builder.prismaObject('UnitGroupSize', {
  description: 'Size of a group on a date — số đơn vị trong nhóm tại một thời điểm.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When — thời điểm.' }),
    size: t.exposeInt('size', { description: 'How many units — số đơn vị.' }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Source — nguồn.',
      resolve: ({ source }) => (source === null ? null : fromJsonColumn<SourceRef>(source)),
    }),
  }),
});

export const UnitGroupNode = builder.prismaNode('UnitGroup', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description:
    'Group of units that a target speaks of — nhóm đơn vị ("các huyện nghèo", "phường, thị trấn"), with dated membership; it may be known by its size alone.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên nhóm.' }),
    within: t.relation('within', { description: 'Unit that it lies in — thuộc đơn vị.' }),
    criterion: t.exposeString('criterion', { nullable: true, description: 'What makes a member — tiêu chí.' }),
    members: t.relation('members', {
      query: { orderBy: { position: 'asc' } },
      description: 'Members as far as they are listed — các đơn vị thành viên.',
    }),
    sizes: t.relation('sizes', {
      query: { orderBy: { position: 'asc' } },
      description: 'Sizes as far as they are known — số đơn vị qua các thời điểm.',
    }),
  }),
});
