import { type CampaignState, campaignTransitions, transition } from '@thidua/core';
import { givenReason, reasonIfGiven } from '../../changes/given-reason.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import type { CampaignArrow } from '../campaign.policy.ts';
import { type CampaignAt, campaignFor, type FoundCampaign } from './find-campaign.ts';
import { campaignBefore, campaignChange } from './record-campaign.ts';

/** An act that changes nothing but the state. */
export type CampaignStep = Exclude<CampaignArrow, 'launch' | 'extend' | 'reviewPreliminarily' | 'reviewFinally'>;

/** The steps that must say why. */
export const stepsWithReason: ReadonlySet<CampaignStep> = new Set<CampaignStep>(['return', 'suspend']);

/**
 * Moves a campaign, or its draft, one step on.
 * @throws what `campaignFor` throws; `TRANSITION_REFUSED` from another state; RulesBrokenProblem without a reason where
 * one is needed.
 */
export async function moveCampaign(
  room: ChangeRoom,
  step: CampaignStep,
  { reason, ...at }: CampaignAt & { readonly reason?: string | null | undefined },
): Promise<void> {
  const action = `campaign.${step}` as const;
  const found = await campaignFor(room, action, at);
  const state = transition(campaignTransitions, found.state, step, {});
  const why = stepsWithReason.has(step) ? givenReason(reason ?? '') : reasonIfGiven(reason);
  const before = await campaignBefore(room, found);
  await writeState(room, found, state);
  await room.record(campaignChange(found, action, [before, { ...before, state }], why));
}

async function writeState({ transaction }: ChangeRoom, { key, draft }: FoundCampaign, state: CampaignState) {
  const change = { where: { id: key }, data: { state } };
  if (draft === null) await transaction.campaign.update(change);
  else await transaction.campaignDraft.update(change);
}
