import { allowedActions, type CampaignState, campaignTransitions, type Key } from '@thidua/core';
import type { Campaign, Plan, Prisma, TargetPromise } from '../../generated/prisma/client.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { campaignDraftsSeen } from '../campaigns/campaign-drafts-seen.ts';
import { closedCampaignRules } from '../campaigns/campaign-open.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';

/** The campaign or plan that promises a target, and whose it is. */
export interface PromiserHeld {
  readonly kind: 'campaign' | 'plan';
  readonly key: Key;
  /** Its unit; one without a unit is nobody's own, so that nobody assigns under it. */
  readonly holder: Holder;
  /** Of a campaign, also of one that is a draft. */
  readonly state: CampaignState | null;
}

/** A promise of a target with the row of what promises it. */
export type PromiseRow = TargetPromise & { readonly campaign: Campaign | null; readonly plan: Plan | null };

export const withPromisers = { orderBy: { position: 'asc' }, include: { campaign: true, plan: true } } as const;

/** The campaign or plan by key; null where there is none, or a draft that the viewer may not see. */
export async function findPromiser(
  asking: {
    readonly transaction: Pick<Prisma.TransactionClient, 'campaign' | 'plan' | 'campaignDraft'>;
    readonly viewer: Viewer | null;
    readonly today: string;
  },
  { kind, key }: Pick<PromiserHeld, 'kind' | 'key'>,
): Promise<PromiserHeld | null> {
  const { transaction } = asking;
  if (kind === 'plan') {
    const plan = await transaction.plan.findUnique({ where: { id: key } });
    return plan === null ? null : { kind, key, holder: holderOf(plan.unitId), state: null };
  }
  const found =
    (await transaction.campaign.findUnique({ where: { id: key } })) ??
    (await transaction.campaignDraft.findFirst({ where: { AND: [{ id: key }, campaignDraftsSeen(asking)] } }));
  return found === null ? null : { kind, key, holder: holderOf(found.unitId), state: found.state };
}

/** The same of a stored promise. */
export function promiserOf({ campaign, plan }: PromiseRow): PromiserHeld {
  if (campaign !== null) {
    return { kind: 'campaign', key: campaign.id, holder: holderOf(campaign.unitId), state: campaign.state };
  }
  if (plan === null) throw new Error('A target is promised by neither a campaign nor a plan.');
  return { kind: 'plan', key: plan.id, holder: holderOf(plan.unitId), state: null };
}

const unlaunched: ReadonlySet<CampaignState> = new Set(['DRAFT', 'SUBMITTED', 'APPROVED']);

/** Whether the campaign is a draft still: what it will promise is proposed, and not assigned. */
export function isUnlaunched({ state }: PromiserHeld): boolean {
  return state !== null && unlaunched.has(state);
}

/** The rule that an act under the campaign breaks: it is closed or cancelled; to assign and adjust, not launched. */
export function promiserRules({ state }: PromiserHeld, action: 'propose' | 'assign' | 'adjust'): readonly BrokenRule[] {
  if (state === null) return [];
  const refused = state === 'CANCELLED' || (action !== 'propose' && unlaunched.has(state));
  if (!refused) return closedCampaignRules(state, action);
  const allowed = allowedActions(campaignTransitions, state);
  return [brokenRule({ code: 'TRANSITION_REFUSED', data: { table: 'campaign', state, action, allowed } })];
}

function holderOf(unitId: string | null): Holder {
  return { unit: unitId === null ? null : unitOfColumn(unitId), organizations: [] };
}
