import { campaignGuards, campaignTransitions, transition } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { reasonIfGiven } from '../../changes/given-reason.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { campaignPolicy } from '../campaign.policy.ts';
import { type CampaignAt, launchedFor } from './find-campaign.ts';
import { campaignBefore, campaignChange } from './record-campaign.ts';
import { eventChanges } from './record-event.ts';
import { type GivenEvent, requireBegun, writtenEvent } from './written-event.ts';

/** Sơ kết, tổng kết. */
export type ReviewArrow = 'reviewPreliminarily' | 'reviewFinally';

/**
 * Reviews a campaign: the review stays on record as an event, the state says that there was one.
 * @throws what `launchedFor` throws; `TRANSITION_REFUSED`; `TRANSITION_GUARD_FAILED` for a final review of a campaign that
 * still runs; RulesBrokenProblem, with `DAY_IN_FUTURE` for a review to come.
 */
export async function reviewCampaign(
  room: ChangeRoom,
  arrow: ReviewArrow,
  asked: CampaignAt & {
    readonly event: GivenEvent & { readonly on: string };
    readonly reason?: string | null | undefined;
  },
): Promise<void> {
  const { key, event } = asked;
  const action = `campaign.${arrow}` as const;
  const found = await launchedFor(room, arrow, asked);
  const guards = campaignGuards(found.campaign, room.today);
  const state = transition(campaignTransitions, found.state, arrow, guards);
  requireBegun(room, event.on, 'event.on');
  const why = reasonIfGiven(asked.reason);
  const before = await campaignBefore(room, found);
  const { namespace } = splitKey(key);
  await holdNamespace(room, namespace, campaignPolicy, action);
  const { book, store } = await readAddition(room, namespace, { events: [writtenEvent(key, event, 'REVIEW')] });
  await store();
  await room.transaction.campaign.update({ where: { id: key }, data: { state } });
  const change = campaignChange(found, action, [before, { ...before, state }], why);
  await room.recordAll([change, ...eventChanges(book, action, found.holder)]);
}
