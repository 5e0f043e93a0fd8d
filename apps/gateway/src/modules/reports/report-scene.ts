import type { ReportScene } from '@thidua/core';
import { campaignIsOpen } from '../campaigns/campaign-open.ts';
import type { Sides } from './report-sides.ts';

/** The day of the act, and whether the campaign that the report serves is closed; a plan is never. */
export function sceneOf({ duty }: Pick<Sides, 'duty'>, { today }: { readonly today: string }): ReportScene {
  return { on: today, closed: duty.campaign !== null && !campaignIsOpen(duty.campaign.state) };
}
