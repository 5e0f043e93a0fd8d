import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { TargetStateEnum } from '../target-enums.ts';
import { targetProposalsSeen } from '../target-proposals-seen.ts';

const Filter = builder.inputType('TargetProposalFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    campaign: t.string({ description: 'Only for this campaign, by key — phong trào đề ra.' }),
    plan: t.string({ description: 'Only for this plan, by key — kế hoạch đề ra.' }),
    state: t.field({ type: TargetStateEnum, description: 'Only in this state — tình trạng.' }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, context: RequestContext) {
  return {
    AND: [targetProposalsSeen(context)],
    ...(filter?.campaign != null && { campaignId: filter.campaign }),
    ...(filter?.plan != null && { planId: filter.plan }),
    ...(filter?.state != null && { state: filter.state }),
  } satisfies Prisma.TargetProposalWhereInput;
}

builder.queryField('targetProposal', (t) =>
  t.prismaField({
    type: 'TargetProposal',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key of the proposal — khóa.' }) },
    description:
      'Proposed target by key; null where there is none that the viewer may see — chỉ tiêu đề xuất theo khóa.',
    resolve: (query, _root, { key }, context) =>
      context.prisma.targetProposal.findFirst({
        ...query,
        where: { AND: [{ id: key }, targetProposalsSeen(context)] },
      }),
  }),
);

builder.queryField('targetProposals', (t) =>
  t.prismaConnection({
    type: 'TargetProposal',
    cursor: 'id',
    args: { filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }) },
    description: 'Proposed targets that the viewer may see, by key — danh sách chỉ tiêu đề xuất.',
    totalCount: (_root, { filter }, context) =>
      context.prisma.targetProposal.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter }, context) => {
      const where = conditions(filter, context);
      const { id } = query.cursor ?? {};
      // A page after a proposal that may not be seen would tell that there is one.
      if (id !== undefined && (await context.prisma.targetProposal.count({ where: { AND: [{ id }, where] } })) === 0)
        return [];
      return context.prisma.targetProposal.findMany({ ...query, where, orderBy: { id: 'asc' } });
    },
  }),
);
