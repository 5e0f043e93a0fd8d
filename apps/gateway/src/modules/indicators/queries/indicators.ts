import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { ValueTypeEnum } from '../indicator-enums.ts';

const ordering = defineOrdering<'NAME' | 'CODE', Prisma.IndicatorOrderByWithRelationInput>('Indicator', 'NAME', {
  NAME: byName,
  CODE: {
    description: 'Code — mã',
    columns: (direction) => [{ code: direction }, { id: direction }],
  },
});

const Filter = builder.inputType('IndicatorFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    code: t.string({ description: 'Only this code, `PCI` — mã.' }),
    valueType: t.field({ type: ValueTypeEnum, description: 'Only this type of value — kiểu giá trị.' }),
    componentOf: t.string({ description: 'Only components of this index, by key — chỉ số thành phần của.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined): Prisma.IndicatorWhereInput {
  if (!filter) return {};
  return {
    ...(filter.code != null && { code: filter.code }),
    ...(filter.valueType != null && { valueType: filter.valueType }),
    ...(filter.componentOf != null && { componentOfId: filter.componentOf }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('indicators', (t) =>
  t.prismaConnection({
    type: 'Indicator',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Indicators — danh sách chỉ tiêu thống kê, chỉ số.',
    totalCount: (_root, { filter }, { prisma }) => prisma.indicator.count({ where: conditions(filter) }),
    resolve: (query, _root, { filter, orderBy }, { prisma }) =>
      prisma.indicator.findMany({
        ...query,
        where: conditions(filter),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
