import { intervalOfDate, type PartialDate } from '../calendar/partial-date.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import { allowedActions, transition } from '../transitions/transition.ts';
import type { Campaign } from './campaign.ts';
import { campaignTransitions } from './campaign-transitions.ts';

/**
 * The campaign with a later end (gia hạn): it runs on as LAUNCHED.
 * @throws `CAMPAIGN_EXTENSION_NOT_LATER` where `until` does not end later than the known end, or no end is known;
 * `TRANSITION_REFUSED` from a state that cannot be extended; `PARTIAL_DATE_MALFORMED`.
 */
export function extendCampaign(campaign: Campaign, until: PartialDate): Campaign {
  const newEnd = intervalOfDate(until).until;
  const endIsLater = campaign.until !== undefined && newEnd > intervalOfDate(campaign.until).until;
  if (!endIsLater && allowedActions(campaignTransitions, campaign.state).includes('extend')) {
    throw new ThiduaError('CAMPAIGN_EXTENSION_NOT_LATER', {
      campaign: campaign.key,
      until: campaign.until ?? null,
      asked: until,
    });
  }
  return { ...campaign, state: transition(campaignTransitions, campaign.state, 'extend', { endIsLater }), until };
}
