import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineOrdering } from '../../../graphql/ordering.ts';
import { touchesYear } from '../../../graphql/period-filter.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { ObservationStatusEnum, VoiceEnum } from '../observation-enums.ts';

const ordering = defineOrdering<'PERIOD' | 'KNOWN_ON', Prisma.ObservationOrderByWithRelationInput>(
  'Observation',
  'PERIOD',
  {
    PERIOD: {
      description: 'Period — kỳ',
      columns: (direction) => [{ periodFrom: direction }, { id: direction }],
    },
    KNOWN_ON: {
      description: 'Day on which it was known — ngày biết',
      columns: (direction) => [{ knownOn: direction }, { id: direction }],
    },
  },
);

const Filter = builder.inputType('ObservationFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    indicator: t.string({ description: 'Only of this indicator, by key — chỉ tiêu thống kê.' }),
    unit: t.field({ type: UnitAtInput, description: 'Only of this unit — chỉ của đơn vị này.' }),
    group: t.string({ description: 'Only of this group of units, by key — nhóm đơn vị.' }),
    year: t.int({ description: 'Only whose period touches this year — kỳ có năm này.' }),
    status: t.field({ type: ObservationStatusEnum, description: 'Only this firm — tính chất số liệu.' }),
    voice: t.field({ type: VoiceEnum, description: 'Only this voice — nguồn phát ngôn.' }),
    knownBy: t.field({ type: 'Day', description: 'Only what was known by this day — biết đến ngày.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.ObservationWhereInput {
  if (!filter) return {};
  return {
    ...(filter.indicator != null && { indicatorId: filter.indicator }),
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.group != null && { groupId: filter.group }),
    ...(filter.status != null && { status: filter.status }),
    ...(filter.voice != null && { voice: filter.voice }),
    ...(filter.knownBy != null && { knownOn: { lte: filter.knownBy } }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: filter.year == null ? [] : [touchesYear(filter.year)],
  };
}

builder.queryField('observations', (t) =>
  t.prismaConnection({
    type: 'Observation',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Observations — danh sách số liệu.',
    totalCount: (_root, { filter }, { prisma, today }) =>
      prisma.observation.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.observation.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
