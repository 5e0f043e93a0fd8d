import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { EventFunctionEnum } from '../event.type.ts';

const ordering = defineOrdering<'NAME' | 'ON', Prisma.CampaignEventOrderByWithRelationInput>('CampaignEvent', 'NAME', {
  NAME: byName,
  ON: {
    description: 'Date — ngày',
    columns: (direction) => [{ on: { sort: direction, nulls: 'last' } }, { id: direction }],
  },
});

const Filter = builder.inputType('CampaignEventFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    campaign: t.string({ description: 'Only that serve this campaign, by key — phong trào.' }),
    function: t.field({ type: EventFunctionEnum, description: 'Only that serve this — nội dung.' }),
    namespace: t.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
    search: t.string({
      description: 'Words, with or without diacritics, in any order — tìm theo từ, có hoặc không dấu.',
    }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined): Prisma.CampaignEventWhereInput {
  if (!filter) return {};
  return {
    ...(filter.campaign != null && { campaigns: { some: { campaignId: filter.campaign } } }),
    ...(filter.function != null && { functions: { has: filter.function } }),
    ...(filter.namespace != null && { namespace: filter.namespace }),
    AND: textSearch(filter.search),
  };
}

builder.queryField('events', (t) =>
  t.prismaConnection({
    type: 'CampaignEvent',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order — thứ tự.' }),
    },
    description: 'Ceremonies and meetings — danh sách lễ, hội nghị.',
    totalCount: (_root, { filter }, { prisma }) => prisma.campaignEvent.count({ where: conditions(filter) }),
    resolve: (query, _root, { filter, orderBy }, { prisma }) =>
      prisma.campaignEvent.findMany({
        ...query,
        where: conditions(filter),
        orderBy: ordering.columns(orderBy),
      }),
  }),
);
