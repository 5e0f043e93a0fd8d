import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { campaignDraftsSeen } from '../campaign-drafts-seen.ts';
import { CampaignStateEnum } from '../campaign-enums.ts';

const ordering = defineOrdering<'NAME', Prisma.CampaignDraftOrderByWithRelationInput>('CampaignDraft', 'NAME', {
  NAME: byName,
});

const Filter = builder.inputType('CampaignDraftFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    unit: t.field({ type: UnitAtInput, description: 'Only of this locality — chỉ của địa phương này.' }),
    state: t.field({ type: CampaignStateEnum, description: 'Only in this state — chỉ ở trạng thái này.' }),
    year: t.int({ description: 'Only of this year — chỉ năm này.' }),
    namespace: t.string({ description: 'Only with keys of this namespace — chỉ khóa thuộc phần này.' }),
  }),
});

function conditions(
  filter: typeof Filter.$inferInput | null | undefined,
  context: Pick<RequestContext, 'viewer' | 'today'>,
): Prisma.CampaignDraftWhereInput {
  return {
    AND: [
      campaignDraftsSeen(context),
      filter?.unit == null ? {} : { unitId: unitKeyInFilter(filter.unit, context.today) },
      filter?.state == null ? {} : { state: filter.state },
      filter?.year == null ? {} : { year: filter.year },
      filter?.namespace == null ? {} : { namespace: filter.namespace },
    ],
  };
}

/** A page after a draft that may not be seen would tell that there is such a one, and where its name stands. */
async function isSeen(id: string, context: RequestContext): Promise<boolean> {
  const where = { AND: [{ id }, campaignDraftsSeen(context)] };
  return (await context.prisma.campaignDraft.count({ where })) > 0;
}

builder.queryField('campaignDrafts', (t) =>
  t.prismaConnection({
    type: 'CampaignDraft',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order; by name if left out — thứ tự.' }),
    },
    description: 'Drafts that the viewer may see; none without a token — danh sách dự thảo phong trào thi đua.',
    totalCount: (_root, { filter }, context) =>
      context.prisma.campaignDraft.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter, orderBy }, context) => {
      const where = conditions(filter, context);
      if (query.cursor?.id !== undefined && !(await isSeen(query.cursor.id, context))) return [];
      return context.prisma.campaignDraft.findMany({ ...query, where, orderBy: ordering.columns(orderBy) });
    },
  }),
);
