import { builder } from '../../../graphql/builder.ts';
import { campaignDraftsSeen } from '../campaign-drafts-seen.ts';

builder.queryField('campaignDraft', (t) =>
  t.prismaField({
    type: 'CampaignDraft',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Draft by key; null where there is none that the viewer may see — dự thảo theo khóa.',
    resolve: (query, _root, { key }, context) =>
      context.prisma.campaignDraft.findFirst({
        ...query,
        where: { AND: [{ id: key }, campaignDraftsSeen(context)] },
      }),
  }),
);
