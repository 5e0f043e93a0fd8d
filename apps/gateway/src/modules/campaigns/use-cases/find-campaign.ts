import type { Campaign, CampaignState, Key } from '@thidua/core';
import type { CampaignDraft, Prisma } from '../../../generated/prisma/client.ts';
import type { Holder } from '../../../platform/identity/policy.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { type CampaignAction, type CampaignArrow, campaignPolicy } from '../campaign.policy.ts';
import { toCampaign } from '../campaign.record.ts';
import { campaignDraftsSeen } from '../campaign-drafts-seen.ts';
import { refusedStep } from '../refused-step.ts';

/** A campaign wherever it stands: before its launch its draft alone is there, after it the campaign. */
export type FoundCampaign = {
  readonly key: Key;
  readonly state: CampaignState;
  readonly holder: Holder;
} & (
  | { readonly campaign: Campaign; readonly draft: null }
  | { readonly campaign: null; readonly draft: CampaignDraft }
);

interface Looking {
  readonly transaction: Pick<Prisma.TransactionClient, 'campaign' | 'campaignDraft'>;
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** Which campaign is meant, and at which version the sender has seen it. */
export interface CampaignAt {
  readonly key: Key;
  readonly expectedVersion: number;
}

/** @throws EntityUnknownProblem where there is none, and where it is a draft that the viewer may not see. */
export async function findCampaign({ transaction, viewer, today }: Looking, key: Key): Promise<FoundCampaign> {
  const row = await transaction.campaign.findUnique({ where: { id: key } });
  if (row !== null) {
    return { key, state: row.state, holder: holderOf(row.unitId), campaign: toCampaign(row), draft: null };
  }
  const draft = await transaction.campaignDraft.findFirst({
    where: { AND: [{ id: key }, campaignDraftsSeen({ viewer, today })] },
  });
  if (draft === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'campaign', entity: key });
  return { key, state: draft.state, holder: holderOf(draft.unitId), campaign: null, draft };
}

/**
 * The campaign for an act on it: it is there, the viewer may do this with it, and it is at the version that was seen.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem, in this order.
 */
export async function campaignFor(
  room: ChangeRoom,
  action: CampaignAction,
  { key, expectedVersion }: CampaignAt,
): Promise<FoundCampaign> {
  const found = await findCampaign(room, key);
  requireAllowed(room, campaignPolicy, action, found.holder);
  await room.expectVersion('campaign', key, expectedVersion);
  return found;
}

/**
 * The same for an act that only a launched campaign takes.
 * @throws what `campaignFor` throws; RulesBrokenProblem `TRANSITION_REFUSED` where it is a draft.
 */
export async function launchedFor(
  room: ChangeRoom,
  arrow: CampaignArrow,
  at: CampaignAt,
): Promise<FoundCampaign & { readonly campaign: Campaign }> {
  const found = await campaignFor(room, `campaign.${arrow}`, at);
  if (found.campaign === null) throw new RulesBrokenProblem([refusedStep(found.state, arrow)]);
  return found;
}

/** Whom a campaign belongs to: its unit; one without a unit is nobody's own. */
export function holderOf(unitId: string | null): Holder {
  return { unit: unitId === null ? null : unitOfColumn(unitId), organizations: [] };
}
