import { allowedActions, type CampaignState, campaignTransitions } from '@thidua/core';
import { type BrokenRule, brokenRule } from '../changes/index.ts';

/**
 * That something cannot be done with a campaign in this state, with what can: `TRANSITION_REFUSED` of the table `campaign`.
 * @param action an action of the table, or another act that depends on the state, such as `edit`.
 */
export function refusedStep(state: CampaignState, action: string): BrokenRule {
  const allowed = allowedActions(campaignTransitions, state);
  return brokenRule({ code: 'TRANSITION_REFUSED', data: { table: 'campaign', state, action, allowed } });
}
