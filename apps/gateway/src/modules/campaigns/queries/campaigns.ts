import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { CampaignFlagEnum, CampaignKindEnum, CampaignScopeEnum } from '../campaign-enums.ts';

const ordering = defineOrdering<'NAME' | 'YEAR' | 'LAUNCHED_ON', Prisma.CampaignOrderByWithRelationInput>(
  'Campaign',
  'NAME',
  {
    NAME: byName,
    YEAR: {
      description: 'Year — năm',
      columns: (direction) => [{ year: { sort: direction, nulls: 'last' } }, { sortKey: direction }, { id: direction }],
    },
    LAUNCHED_ON: {
      description: 'Date of launch — ngày phát động',
      columns: (direction) => [{ launchedOn: { sort: direction, nulls: 'last' } }, { id: direction }],
    },
  },
);

const Filter = builder.inputType('CampaignFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    unit: t.field({ type: UnitAtInput, description: 'Only of this locality — chỉ của địa phương này.' }),
    year: t.int({ description: 'Only of this year — chỉ năm này.' }),
    kind: t.field({ type: CampaignKindEnum, description: 'Only this form — hình thức.' }),
    scope: t.field({ type: CampaignScopeEnum, description: 'Only this scope — phạm vi.' }),
    flag: t.field({ type: CampaignFlagEnum, description: 'Only with this flag — tính chất.' }),
    under: t.string({
      description: 'Only what stands directly under this campaign, movement or plan, by key — trực thuộc.',
    }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, today: string): Prisma.CampaignWhereInput {
  if (!filter) return {};
  return {
    ...(filter.unit && { unitId: unitKeyInFilter(filter.unit, today) }),
    ...(filter.year != null && { year: filter.year }),
    ...(filter.kind != null && { kind: filter.kind }),
    ...(filter.scope != null && { scope: filter.scope }),
    ...(filter.flag != null && { flags: { has: filter.flag } }),
    ...(filter.under != null && {
      linksAsChild: {
        some: {
          OR: [{ parentCampaignId: filter.under }, { parentMovementId: filter.under }, { parentPlanId: filter.under }],
        },
      },
    }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('campaigns', (t) =>
  t.prismaConnection({
    type: 'Campaign',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Campaigns — danh sách phong trào thi đua.',
    totalCount: (_root, { filter }, { prisma, today }) => prisma.campaign.count({ where: conditions(filter, today) }),
    resolve: (query, _root, { filter, orderBy }, { prisma, today }) =>
      prisma.campaign.findMany({
        ...query,
        where: conditions(filter, today),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
