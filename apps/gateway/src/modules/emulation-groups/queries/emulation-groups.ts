import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { EmulationGroupKindEnum } from '../emulation-group-enums.ts';

const ordering = defineOrdering<'NAME', Prisma.EmulationGroupOrderByWithRelationInput>('EmulationGroup', 'NAME', {
  NAME: byName,
});

const Filter = builder.inputType('EmulationGroupFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    kind: t.field({ type: EmulationGroupKindEnum, description: 'Only clusters, or only blocs — cụm hay khối.' }),
    member: t.field({
      type: UnitAtInput,
      description: 'Only with this unit as a member in any year — có thành viên là đơn vị này.',
    }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(
  filter: typeof Filter.$inferInput | null | undefined,
  today: string,
): Prisma.EmulationGroupWhereInput {
  if (!filter) return {};
  return {
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.member && {
      seasons: { some: { members: { some: { unitId: unitKeyInFilter(filter.member, today) } } } },
    }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('emulationGroups', (t) =>
  t.prismaConnection({
    type: 'EmulationGroup',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Clusters and blocs — danh sách cụm, khối thi đua.',
    totalCount: (_root, { filter }, { prisma, today }) =>
      prisma.emulationGroup.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.emulationGroup.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
