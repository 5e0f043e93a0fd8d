import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { PlanKindEnum } from '../plan.type.ts';

const ordering = defineOrdering<'NAME' | 'TERM', Prisma.PlanOrderByWithRelationInput>('Plan', 'NAME', {
  NAME: byName,
  TERM: {
    description: 'Term — giai đoạn',
    columns: (direction) => [{ term: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('PlanFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    unit: t.field({ type: UnitAtInput, description: 'Only of this unit — chỉ của đơn vị này.' }),
    kind: t.field({ type: PlanKindEnum, description: 'Only this kind — loại.' }),
    term: t.field({ type: 'Period', description: 'Only of this term — giai đoạn.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.PlanWhereInput {
  if (!filter) return {};
  return {
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.term != null && { term: filter.term }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('plans', (t) =>
  t.prismaConnection({
    type: 'Plan',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Plans and programmes — danh sách kế hoạch, chương trình.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.plan.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.plan.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
