import type { ActionOf, campaignTransitions } from '@thidua/core';
import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** An act of the table of transitions of campaigns. */
export type CampaignArrow = ActionOf<typeof campaignTransitions>;

/** What may be done with campaigns; launched ones are read by everybody. */
export type CampaignAction =
  | `campaign.${CampaignArrow}`
  | 'campaign.create'
  | 'campaign.edit'
  | 'campaign.import'
  /** For the parts of a file that may lie below the unit whose campaign it is: targets, figures, projects. */
  | 'campaign.importBelow'
  | 'campaignDraft.read';

const byItself = { HOME_AFFAIRS: 'self', COMMUNE: 'self' } as const satisfies Readonly<Record<string, Permission>>;

/**
 * A unit works out its own campaign, launches and ends it; the unit above neither does that for it nor is asked. An office
 * of home affairs returns or approves what it was handed, of its own unit or of one below. A department holds no
 * campaign: each belongs to a unit.
 */
export const campaignPolicy: Policy<CampaignAction> = {
  'campaignDraft.read': { HOME_AFFAIRS: 'own', COMMUNE: 'own' },
  'campaign.create': byItself,
  'campaign.edit': byItself,
  'campaign.submit': byItself,
  'campaign.return': { HOME_AFFAIRS: 'own' },
  'campaign.approve': { HOME_AFFAIRS: 'own' },
  'campaign.launch': byItself,
  'campaign.reviewPreliminarily': byItself,
  'campaign.carryOn': byItself,
  'campaign.extend': byItself,
  'campaign.suspend': byItself,
  'campaign.resume': byItself,
  'campaign.reviewFinally': byItself,
  'campaign.close': byItself,
  'campaign.cancel': byItself,
  'campaign.import': { HOME_AFFAIRS: 'self' },
  'campaign.importBelow': { HOME_AFFAIRS: 'own' },
};
