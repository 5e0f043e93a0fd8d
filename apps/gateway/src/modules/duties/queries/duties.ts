import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { ofUnit } from '../duties-of-unit.ts';
import { DutyFrequencyEnum, DutyKindEnum } from '../duty-enums.ts';

const ordering = defineOrdering<'NAME' | 'DUE', Prisma.DutyOrderByWithRelationInput>('Duty', 'NAME', {
  NAME: byName,
  DUE: {
    description: 'Limit as printed — thời hạn',
    columns: (direction) => [{ dueDate: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('DutyFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    campaign: t.string({ description: 'Only of this campaign, by key — phong trào.' }),
    plan: t.string({ description: 'Only of this plan, by key — kế hoạch.' }),
    unit: t.field({ type: UnitAtInput, description: 'Only of campaigns and plans of this unit — của đơn vị này.' }),
    kind: t.field({ type: DutyKindEnum, description: 'Only this kind — loại.' }),
    frequency: t.field({ type: DutyFrequencyEnum, description: 'Only this often — tần suất.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.DutyWhereInput {
  if (!filter) return {};
  return {
    ...(filter.campaign != null && { campaignId: filter.campaign }),
    ...(filter.plan != null && { planId: filter.plan }),
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.frequency != null && { frequency: filter.frequency }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: [...textSearch(filter.search), ...(filter.unit ? [ofUnit(unitKeyInFilter(filter.unit, today))] : [])],
  };
}

builder.queryField('duties', (t) =>
  t.prismaConnection({
    type: 'Duty',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Duties — danh sách trách nhiệm.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.duty.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.duty.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
