import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';

const ordering = defineOrdering<'NAME', Prisma.ProjectOrderByWithRelationInput>('Project', 'NAME', {
  NAME: byName,
});

const Filter = builder.inputType('ProjectFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    unit: t.field({ type: UnitAtInput, description: 'Only of this unit — chỉ của đơn vị này.' }),
    programme: t.string({ description: 'Only of this programme, by key — chương trình.' }),
    named: t.boolean({ description: 'Only named ones, or only unnamed ones — đã nêu tên hay chưa.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.ProjectWhereInput {
  if (!filter) return {};
  return {
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.programme != null && { programmeId: filter.programme }),
    ...(filter.named != null && { named: filter.named }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('projects', (t) =>
  t.prismaConnection({
    type: 'Project',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Projects — danh sách công trình, dự án.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.project.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.project.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
