import { extendCampaign as extended, type PartialDate } from '@thidua/core';
import { reasonIfGiven } from '../../changes/given-reason.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { fromCampaign } from '../campaign.record.ts';
import { type CampaignAt, launchedFor } from './find-campaign.ts';
import { campaignBefore, campaignChange } from './record-campaign.ts';

/**
 * Gives a campaign a later end.
 * @throws what `launchedFor` throws; `CAMPAIGN_EXTENSION_NOT_LATER`, `TRANSITION_REFUSED`.
 */
export async function extendCampaign(
  room: ChangeRoom,
  {
    until: asked,
    reason,
    ...at
  }: CampaignAt & { readonly until: PartialDate; readonly reason?: string | null | undefined },
): Promise<void> {
  const found = await launchedFor(room, 'extend', at);
  const before = await campaignBefore(room, found);
  const after = extended(found.campaign, asked);
  const { state, until } = fromCampaign(after);
  const why = reasonIfGiven(reason);
  await room.transaction.campaign.update({ where: { id: found.key }, data: { state, until } });
  await room.record(campaignChange(found, 'campaign.extend', [before, { ...before, ...after }], why));
}
