import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { OrganizationKindEnum } from '../organization.type.ts';

const ordering = defineOrdering<'NAME', Prisma.OrganizationOrderByWithRelationInput>('Organization', 'NAME', {
  NAME: byName,
});

const Filter = builder.inputType('OrganizationFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    kind: t.field({ type: OrganizationKindEnum, description: 'Only this kind — loại.' }),
    unit: t.field({ type: UnitAtInput, description: 'Only of this unit — chỉ của đơn vị này.' }),
    parent: t.string({ description: 'Only directly under this organization, by key — trực thuộc.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(
  filter: typeof Filter.$inferInput | null | undefined,
  today: string,
): Prisma.OrganizationWhereInput {
  if (!filter) return {};
  return {
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.parent != null && { parentId: filter.parent }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('organizations', (t) =>
  t.prismaConnection({
    type: 'Organization',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Organizations — danh sách cơ quan, tổ chức.',
    totalCount: (_root, { filter }, { prisma, today }) =>
      prisma.organization.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.organization.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
