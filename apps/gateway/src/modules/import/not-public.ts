import type { CampaignBook, CampaignState } from '@thidua/core';
import { type ImportProblem, importProblem } from './import-problems.ts';

/** States in which a campaign is not public: it is a draft, or was given up as one. */
const beforeLaunch: ReadonlySet<CampaignState> = new Set<CampaignState>([
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'CANCELLED',
]);

/** Campaigns of a file that are in no state of a public one: public tables hold only what is public. */
export function notPublic({ campaigns }: CampaignBook): readonly ImportProblem[] {
  return campaigns.flatMap(({ key, state }, place) =>
    beforeLaunch.has(state)
      ? [importProblem('CAMPAIGN_NOT_PUBLIC', { campaign: key, state }, `campaigns[${place}].state`)]
      : [],
  );
}
