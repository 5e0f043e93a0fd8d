import type { ProvincialTitle, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const TitleSubjectsEnum = closedEnum<ProvincialTitle['subjects']>(
  'TitleSubjects',
  'Whom a provincial title is for — đối tượng của danh hiệu.',
  {
    CITIZEN: 'Citizens — công dân',
    ENTERPRISE: 'Enterprises — doanh nghiệp',
    ENTREPRENEUR: 'Entrepreneurs — doanh nhân',
    OTHER: 'Others — đối tượng khác',
  },
);

const TitleConferralType = builder.objectRef<ProvincialTitle['conferred'][number]>('TitleConferral').implement({
  description: 'One time that a provincial title was conferred — một lần trao tặng.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When — ngày trao.' }),
    count: t.exposeInt('count', { description: 'To how many — số lượng.' }),
    source: t.field({ type: SourceRefType, description: 'Source — nguồn.', resolve: ({ source }) => source }),
  }),
});

export const ProvincialTitleNode = builder.prismaNode('ProvincialTitle', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Title that a province gives by its own rule — danh hiệu của tỉnh: plain data, no standard is judged.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên danh hiệu.' }),
    unit: t.relation('unit', { description: 'Province that gives it — địa phương trao tặng.' }),
    subjects: t.expose('subjects', { type: TitleSubjectsEnum, description: 'Whom it is for — đối tượng.' }),
    conferred: t.field({
      type: [TitleConferralType],
      description: 'When it was conferred, as far as known — các lần trao tặng.',
      resolve: (title) => fromJsonColumn<ProvincialTitle['conferred']>(title.conferred),
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
