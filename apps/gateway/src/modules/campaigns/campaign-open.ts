import type { CampaignState, Key } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { type BrokenRule, RulesBrokenProblem } from '../changes/index.ts';
import { refusedStep } from './refused-step.ts';

/** Whether something may still be written under a campaign: a closed one is read only. */
export function campaignIsOpen(state: CampaignState): boolean {
  return state !== 'CLOSED';
}

/**
 * The rule that an act under a campaign breaks, for a `can…` twin: none while it is open.
 * @param action name of the act, such as `createDuty`.
 */
export function closedCampaignRules(state: CampaignState, action: string): readonly BrokenRule[] {
  return campaignIsOpen(state) ? [] : [refusedStep(state, action)];
}

/**
 * Passes where none of these campaigns is closed; keys of plans, and of nothing at all, are passed over.
 * @throws RulesBrokenProblem `TRANSITION_REFUSED` of the table `campaign`, from the state CLOSED.
 */
export async function requireOpenCampaigns(
  transaction: Pick<Prisma.TransactionClient, 'campaign'>,
  keys: readonly Key[],
  action: string,
): Promise<void> {
  const found = await transaction.campaign.findMany({
    where: { id: { in: [...keys] } },
    select: { state: true },
    orderBy: { id: 'asc' },
  });
  const [first, ...rest] = found.flatMap(({ state }) => closedCampaignRules(state, action));
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
}
