import type { Prisma } from '../../generated/prisma/client.ts';
import { reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { campaignPolicy } from './campaign.policy.ts';

/**
 * The only condition under which a draft is read, wherever it is read: a filter of the database, so that what may not be
 * seen is neither counted nor told apart from what does not exist.
 */
export function campaignDraftsSeen(context: Pick<RequestContext, 'viewer' | 'today'>): Prisma.CampaignDraftWhereInput {
  const reach = reachIn(context, campaignPolicy, 'campaignDraft.read');
  if (reach.kind === 'all') return {};
  return { unitId: { in: reach.kind === 'none' ? [] : [...reach.unitKeys] } };
}
