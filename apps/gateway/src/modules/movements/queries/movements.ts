import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { MovementScopeEnum } from '../movement.type.ts';

const ordering = defineOrdering<'NAME' | 'FROM', Prisma.MovementOrderByWithRelationInput>('Movement', 'NAME', {
  NAME: byName,
  FROM: {
    description: 'First date — từ ngày',
    columns: (direction) => [{ from: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('MovementFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    scope: t.field({ type: MovementScopeEnum, description: 'Only this scope — phạm vi.' }),
    canonicalOnly: t.boolean({ description: 'Only under canonical names — chỉ tên gốc.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined): Prisma.MovementWhereInput {
  if (!filter) return {};
  return {
    ...(filter.scope != null && { scope: filter.scope }),
    ...(filter.canonicalOnly && { canonicalOfId: null }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('movements', (t) =>
  t.prismaConnection({
    type: 'Movement',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Movements — danh sách phong trào dài hạn.',
    totalCount: (_root, { filter }, { prisma }) => prisma.movement.count({ where: conditions(filter) }),
    resolve: (query, _root, { filter, orderBy }, { prisma }) =>
      prisma.movement.findMany({
        ...query,
        where: conditions(filter),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
