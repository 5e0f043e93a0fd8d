import type { PlainDay } from '../calendar/plain-day.ts';
import type { Campaign } from './campaign.ts';
import { phaseOf } from './phase-of.ts';

/**
 * Whether the guards of `campaignTransitions` that a campaign itself can answer hold on a day: a launch needs a
 * document or an event; a final review waits for the end, as far as the end is known.
 */
export function campaignGuards(
  campaign: Pick<Campaign, 'state' | 'from' | 'until' | 'launchedBy'>,
  on: PlainDay,
): { readonly launchedByDocumentOrEvent: boolean; readonly notRunning: boolean } {
  const phase = phaseOf(campaign, on);
  return {
    launchedByDocumentOrEvent: campaign.launchedBy.kind !== 'unknown',
    notRunning: phase === 'ENDED' || phase === 'UNKNOWN_PERIOD',
  };
}
