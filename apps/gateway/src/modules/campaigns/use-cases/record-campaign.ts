import type { CampaignBook, CampaignState } from '@thidua/core';
import type { ChangeRoom, Recorded } from '../../changes/index.ts';
import type { CampaignAction } from '../campaign.policy.ts';
import type { FoundCampaign } from './find-campaign.ts';

/** What is recorded of a campaign together with all that came with it, in the shapes of the library. */
export function recordedCampaign(book: CampaignBook, state: CampaignState): object {
  const { contentItems, campaignRoles, awardPrinciples, campaignLinks, duties, events } = book;
  return { ...book.campaigns[0], state, contentItems, campaignRoles, awardPrinciples, campaignLinks, duties, events };
}

/**
 * The campaign as the record has it now, with what was recorded with it last, so that the record has no break. Of a draft
 * that is all: no table has it in this shape.
 */
export async function campaignBefore(room: ChangeRoom, { key, campaign }: FoundCampaign): Promise<object> {
  const last = await room.transaction.change.findFirst({
    where: { kind: 'campaign', entityId: key },
    orderBy: { version: 'desc' },
  });
  if (campaign !== null) return { ...(last?.after as object | null | undefined), ...campaign };
  if (last?.after == null) throw new Error(`Nothing is recorded of the draft ${key}`);
  return last.after as object;
}

/** The change of a campaign that is there. */
export function campaignChange(
  { key, holder }: FoundCampaign,
  action: CampaignAction,
  [before, after]: readonly [before: object, after: object],
  why: string | null,
): Recorded {
  return { kind: 'campaign', entityId: key, action, before, after, why, holder };
}
