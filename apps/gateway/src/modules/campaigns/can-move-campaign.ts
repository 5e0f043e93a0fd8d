import { type CampaignState, campaignTransitions, isThiduaError, transition } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import type { Permitted } from '../changes/permission.type.ts';
import { type CampaignArrow, campaignPolicy } from './campaign.policy.ts';
import { refusedStep } from './refused-step.ts';
import { holderOf } from './use-cases/find-campaign.ts';

/** Where a campaign or its draft stands. */
interface Standing {
  readonly unitId: string | null;
  readonly state: CampaignState;
}

/** What holds for the campaign as it is; of a guard that only the request itself can meet it is assumed. */
export type CampaignGuardAnswers = Readonly<Record<'launchedByDocumentOrEvent' | 'endIsLater' | 'notRunning', boolean>>;

/** What the policy and the table of transitions say of an act, before anybody asks for it. */
export function canMove(
  context: Pick<RequestContext, 'viewer' | 'today'>,
  arrow: CampaignArrow,
  { unitId, state }: Standing,
  guards: CampaignGuardAnswers = { launchedByDocumentOrEvent: true, endIsLater: true, notRunning: true },
): Permitted {
  const decision = mayDo(context, campaignPolicy, `campaign.${arrow}`, holderOf(unitId));
  return { decision, broken: brokenBy(arrow, state, guards) };
}

/** The same for editing, which is done to drafts alone. */
export function canEdit(context: Pick<RequestContext, 'viewer' | 'today'>, { unitId, state }: Standing): Permitted {
  const decision = mayDo(context, campaignPolicy, 'campaign.edit', holderOf(unitId));
  return { decision, broken: state === 'DRAFT' ? [] : [refusedStep(state, 'edit')] };
}

function brokenBy(arrow: CampaignArrow, state: CampaignState, guards: CampaignGuardAnswers): readonly BrokenRule[] {
  try {
    transition(campaignTransitions, state, arrow, guards);
    return [];
  } catch (error) {
    if (isThiduaError(error)) return [brokenRule(error)];
    throw error;
  }
}
