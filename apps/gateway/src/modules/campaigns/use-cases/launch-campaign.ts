import { campaignTransitions, type Key, type PartialDate, transition } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { reasonIfGiven } from '../../changes/given-reason.ts';
import { type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { refusedStep } from '../refused-step.ts';
import type { DraftSections } from './campaign-sections.ts';
import { type CampaignAt, campaignFor } from './find-campaign.ts';
import { campaignBefore, campaignChange, recordedCampaign } from './record-campaign.ts';
import { eventChanges } from './record-event.ts';
import { type GivenEvent, requireBegun, writtenEvent } from './written-event.ts';

/** By what a campaign is launched; nothing of it: the library refuses. */
export interface LaunchAct {
  readonly document?: Key | null | undefined;
  readonly event?: GivenEvent | null | undefined;
}

/**
 * Launches an approved campaign: from here on it is public, with its contents, roles, links and duties.
 * @throws what `campaignFor` throws; `TRANSITION_REFUSED`, `TRANSITION_GUARD_FAILED` without a document or an event;
 * RulesBrokenProblem, with `LAUNCH_MISFIT` where who launches may not in that scope.
 */
export async function launchCampaign(
  room: ChangeRoom,
  asked: CampaignAt & {
    readonly by?: LaunchAct | null | undefined;
    readonly launchedOn: PartialDate;
    readonly reason?: string | null | undefined;
  },
): Promise<void> {
  const { key, by, launchedOn } = asked;
  const found = await campaignFor(room, 'campaign.launch', asked);
  const launchedByDocumentOrEvent = by?.document != null || by?.event != null;
  const state = transition(campaignTransitions, found.state, 'launch', { launchedByDocumentOrEvent });
  if (found.draft === null) throw new RulesBrokenProblem([refusedStep(found.state, 'launch')]);
  requireBegun(room, launchedOn, 'launchedOn');
  const why = reasonIfGiven(asked.reason);
  const before = await campaignBefore(room, found);
  const { namespace } = splitKey(key);
  const sections = launchedSections(key, found.draft.body as unknown as DraftSections, launchedOn, by ?? {});
  const { book, store } = await readAddition(room, namespace, sections);
  await store();
  await room.transaction.campaignDraft.update({ where: { id: key }, data: { state } });
  const change = campaignChange(found, 'campaign.launch', [before, recordedCampaign(book, state)], why);
  await room.recordAll([change, ...eventChanges(book, 'campaign.launch', found.holder)]);
}

function launchedSections(key: Key, body: DraftSections, launchedOn: PartialDate, { document, event }: LaunchAct) {
  const [campaign] = body.campaigns;
  const events = event == null ? [] : [writtenEvent(key, { ...event, on: event.on ?? launchedOn }, 'LAUNCH')];
  const launchedBy = event == null ? { document } : { event: event.key };
  return { ...body, campaigns: [{ ...campaign, launchedOn, launchedBy }], events };
}
