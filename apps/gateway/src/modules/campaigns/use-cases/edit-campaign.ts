import { reasonIfGiven } from '../../changes/given-reason.ts';
import { type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { refusedStep } from '../refused-step.ts';
import { type CampaignBody, draftSections } from './campaign-sections.ts';
import { holderIn, readDraft } from './create-campaign.ts';
import { type CampaignAt, campaignFor } from './find-campaign.ts';
import { campaignBefore, recordedCampaign } from './record-campaign.ts';

/**
 * Replaces all that a draft says. What was submitted is changed only after it was returned.
 * @throws what `campaignFor` throws; RulesBrokenProblem, with `TRANSITION_REFUSED` from any state but DRAFT.
 */
export async function editCampaign(
  room: ChangeRoom,
  { body, reason, ...at }: CampaignAt & { readonly body: CampaignBody; readonly reason?: string | null | undefined },
): Promise<void> {
  const { key } = at;
  const action = 'campaign.edit';
  const found = await campaignFor(room, action, at);
  if (found.state !== 'DRAFT') throw new RulesBrokenProblem([refusedStep(found.state, 'edit')]);
  const why = reasonIfGiven(reason);
  const before = await campaignBefore(room, found);
  const { book, row } = await readDraft(room, key, draftSections(key, body, found.holder, room.today), action);
  await room.transaction.campaignDraft.update({ where: { id: key }, data: row });
  const after = recordedCampaign(book, 'DRAFT');
  await room.record({ kind: 'campaign', entityId: key, action, before, after, why, holder: holderIn(book) });
}
