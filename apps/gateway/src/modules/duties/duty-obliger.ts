import type { CampaignState, Key } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { mayDo } from '../../graphql/access.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { closedCampaignRules } from '../campaigns/campaign-open.ts';
import type { Permitted } from '../changes/permission.type.ts';
import { dutyPolicy } from './duty.policy.ts';

/** What obliges to a duty: a launched campaign, or a plan, which has no state. */
export interface Obliger {
  readonly unitId: string | null;
  readonly state: CampaignState | null;
}

/** Whether the viewer may write a duty under it: it is of the viewer's own unit, and not closed. */
export function canObligeUnder(
  asking: { readonly viewer: Viewer | null; readonly today: string },
  { unitId, state }: Obliger,
): Permitted {
  const decision = mayDo(asking, dutyPolicy, 'duty.create', holderOf(unitId));
  return { decision, broken: state === null ? [] : closedCampaignRules(state, 'createDuty') };
}

/** The campaign or plan with the key; null where there is none that is public. */
export async function findObliger(
  transaction: Pick<Prisma.TransactionClient, 'campaign' | 'plan'>,
  { kind, key }: { readonly kind: 'campaign' | 'plan'; readonly key: Key },
): Promise<Obliger | null> {
  const where = { id: key };
  if (kind === 'campaign') return transaction.campaign.findUnique({ where, select: { unitId: true, state: true } });
  const plan = await transaction.plan.findUnique({ where, select: { unitId: true } });
  return plan === null ? null : { ...plan, state: null };
}

/** Whom a campaign or plan belongs to. */
export function holderOf(unitId: string | null): Holder {
  return { unit: unitId === null ? null : unitOfColumn(unitId), organizations: [] };
}
