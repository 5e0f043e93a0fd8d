import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';

const ordering = defineOrdering<'NAME', Prisma.UnitGroupOrderByWithRelationInput>('UnitGroup', 'NAME', {
  NAME: byName,
});

const Filter = builder.inputType('UnitGroupFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    within: t.field({ type: UnitAtInput, description: 'Only within this unit — thuộc đơn vị.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.UnitGroupWhereInput {
  if (!filter) return {};
  return {
    ...(filter.within && { withinId: unitKeyInFilter(filter.within, today) }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('unitGroups', (t) =>
  t.prismaConnection({
    type: 'UnitGroup',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Groups of units — danh sách nhóm đơn vị.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.unitGroup.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.unitGroup.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
