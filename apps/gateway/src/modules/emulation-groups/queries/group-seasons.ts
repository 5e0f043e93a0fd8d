import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineOrdering } from '../../../graphql/ordering.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { GroupSeasonStateEnum } from '../emulation-group-enums.ts';

const ordering = defineOrdering<'YEAR', Prisma.GroupSeasonOrderByWithRelationInput>('GroupSeason', 'YEAR', {
  YEAR: {
    description: 'Year — năm',
    columns: (direction) => [{ year: direction }, { id: direction }],
  },
});

const Filter = builder.inputType('GroupSeasonFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    year: t.int({ description: 'Only this year — chỉ năm này.' }),
    group: t.string({ description: 'Only of this cluster or bloc, by key — cụm, khối.' }),
    state: t.field({ type: GroupSeasonStateEnum, description: 'Only in this state — tình trạng.' }),
    member: t.field({
      type: UnitAtInput,
      description: 'Only with this unit as a member — có thành viên là đơn vị này.',
    }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.GroupSeasonWhereInput {
  if (!filter) return {};
  return {
    ...(filter.year != null && { year: filter.year }),
    ...(filter.group != null && { groupId: filter.group }),
    ...(filter.state != null && { state: filter.state }),
    ...(filter.member && { members: { some: { unitId: unitKeyInFilter(filter.member, today) } } }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
  };
}

builder.queryField('groupSeasons', (t) =>
  t.prismaConnection({
    type: 'GroupSeason',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Years of clusters and blocs — danh sách năm thi đua của cụm, khối.',
    totalCount: (_root, { filter }, { prisma, today }) =>
      prisma.groupSeason.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.groupSeason.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
