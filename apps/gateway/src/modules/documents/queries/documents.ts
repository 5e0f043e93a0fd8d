import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { DocumentKindEnum } from '../document-enums.ts';

const ordering = defineOrdering<'TITLE' | 'ISSUED_ON', Prisma.DocumentOrderByWithRelationInput>('Document', 'TITLE', {
  TITLE: {
    description: 'Title, in Vietnamese order — tên, theo thứ tự tiếng Việt',
    columns: (direction) => [{ sortKey: direction }, { id: direction }],
  },
  ISSUED_ON: {
    description: 'Date of issue — ngày ban hành',
    columns: (direction) => [{ issuedOn: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('DocumentFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKindEnum, description: 'Only this kind — loại văn bản.' }),
    number: t.string({ description: 'Only with this number as printed — số, ký hiệu.' }),
    issuedFrom: t.field({ type: 'PartialDate', description: 'Issued on or after — ban hành từ.' }),
    issuedBefore: t.field({ type: 'PartialDate', description: 'Issued before — ban hành trước.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined): Prisma.DocumentWhereInput {
  if (!filter) return {};
  return {
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.number != null && { number: filter.number }),
    ...((filter.issuedFrom != null || filter.issuedBefore != null) && {
      issuedOn: {
        ...(filter.issuedFrom != null && { gte: filter.issuedFrom }),
        ...(filter.issuedBefore != null && { lt: filter.issuedBefore }),
      },
    }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('documents', (t) =>
  t.prismaConnection({
    type: 'Document',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Documents — danh sách văn bản.',
    totalCount: (_root, { filter }, { prisma }) => prisma.document.count({ where: conditions(filter) }),
    resolve: (query, _root, { filter, orderBy }, { prisma }) =>
      prisma.document.findMany({
        ...query,
        where: conditions(filter),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
