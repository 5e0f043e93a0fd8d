import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { touchesYear } from '../../../graphql/period-filter.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { ModalityClassEnum, PredicateKindEnum, TargetLevelEnum } from '../target-enums.ts';

const ordering = defineOrdering<'NAME' | 'PERIOD', Prisma.TargetOrderByWithRelationInput>('Target', 'NAME', {
  NAME: byName,
  PERIOD: {
    description: 'Period — kỳ',
    columns: (direction) => [
      { periodFrom: direction },
      { periodUntil: direction },
      { sortKey: direction },
      { id: direction },
    ],
  },
});

const Filter = builder.inputType('TargetFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    campaign: t.string({ description: 'Only what this campaign promises, by key — phong trào đề ra.' }),
    plan: t.string({ description: 'Only what this plan promises, by key — kế hoạch đề ra.' }),
    unit: t.field({ type: UnitAtInput, description: 'Only about this unit itself — chỉ về đơn vị này.' }),
    year: t.int({ description: 'Only whose period touches this year — kỳ có năm này.' }),
    kind: t.field({ type: PredicateKindEnum, description: 'Only this kind of demand — loại yêu cầu.' }),
    indicator: t.string({ description: 'Only on this indicator, by key — chỉ tiêu thống kê.' }),
    level: t.field({ type: TargetLevelEnum, description: 'Only set by this level — cấp giao.' }),
    modality: t.field({ type: ModalityClassEnum, description: 'Only this modality — mức độ cam kết.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.TargetWhereInput {
  if (!filter) return {};
  return {
    ...(filter.campaign != null && { promises: { some: { campaignId: filter.campaign } } }),
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.kind != null && { predicateKind: filter.kind }),
    ...(filter.indicator != null && { indicatorId: filter.indicator }),
    ...(filter.level != null && { level: filter.level }),
    ...(filter.modality != null && { modalityClass: filter.modality }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: [
      ...textSearch(filter.search),
      ...(filter.plan == null ? [] : [{ promises: { some: { planId: filter.plan } } }]),
      ...(filter.year == null ? [] : [touchesYear(filter.year)]),
    ],
  };
}

builder.queryField('targets', (t) =>
  t.prismaConnection({
    type: 'Target',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Targets — danh sách chỉ tiêu.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.target.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.target.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
