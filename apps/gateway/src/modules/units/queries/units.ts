import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { UnitLevelEnum } from '../unit-enums.ts';

const ordering = defineOrdering<'NAME' | 'CODE', Prisma.AdminUnitOrderByWithRelationInput>('AdminUnit', 'NAME', {
  NAME: byName,
  CODE: { description: 'Code — mã', columns: (direction) => [{ code: direction }, { id: direction }] },
});

const Filter = builder.inputType('AdminUnitFilter', {
  description: 'Which administrative units — lọc đơn vị hành chính.',
  fields: (t) => ({
    on: t.field({ type: 'Day', description: 'Only those that live on this day; today if left out — tại ngày.' }),
    level: t.field({ type: UnitLevelEnum, description: 'Only this level — cấp hành chính.' }),
    parentCode: t.string({ description: 'Only those that lie directly in this unit — thuộc đơn vị cấp trên.' }),
    search: t.string({
      description: 'Words of the name, with or without diacritics — tìm theo tên, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.AdminUnitWhereInput {
  const on = filter?.on ?? today;
  return {
    validFrom: { lte: on },
    OR: [{ validUntil: null }, { validUntil: { gt: on } }],
    AND: textSearch(filter?.search),
    ...(filter?.level && { level: filter.level }),
    ...(filter?.parentCode && { parentCode: filter.parentCode }),
  };
}

builder.queryField('units', (t) =>
  t.prismaConnection({
    type: 'AdminUnit',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order; by name if left out — thứ tự.' }),
    },
    description: 'Administrative units of one day — danh sách đơn vị hành chính tại một ngày.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.adminUnit.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.adminUnit.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
