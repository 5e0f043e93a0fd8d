import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';
import { campaignDraftsSeen } from './campaign-drafts-seen.ts';

/** Success of every mutation of a campaign or its draft. */
export const CampaignChanged = builder.objectRef<Change>('CampaignChanged');

CampaignChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Campaign that was changed, or its draft — phong trào thi đua đã thay đổi.',
  fields: (t) => ({
    campaign: t.prismaField({
      type: 'Campaign',
      nullable: true,
      description: 'As it is now; null before its launch — phong trào hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.campaign.findUnique({ ...query, where: { id: entityId } }),
    }),
    draft: t.prismaField({
      type: 'CampaignDraft',
      nullable: true,
      description: 'Its draft; null where it never was one — dự thảo.',
      resolve: (query, { entityId }, _args, context) =>
        context.prisma.campaignDraft.findFirst({
          ...query,
          where: { AND: [{ id: entityId }, campaignDraftsSeen(context)] },
        }),
    }),
  }),
});
