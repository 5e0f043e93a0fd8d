import type { CampaignEvent, Key } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { requireOpenCampaigns } from '../../campaigns/campaign-open.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { eventPolicy } from '../event.policy.ts';

/** What is known of an event, in the words of a campaign file. */
export interface WrittenEvent {
  readonly key: Key;
  /** Keys of the campaigns that it serves. */
  readonly campaigns?: readonly Key[] | null | undefined;
}

/**
 * Records an event under a namespace of the viewer. It serves campaigns of the viewer alone: it shows on each of them.
 * @throws NotAllowedProblem; RulesBrokenProblem, with `TRANSITION_REFUSED` where a campaign that it serves is closed.
 */
export async function createEvent(room: ChangeRoom, { key, ...written }: WrittenEvent): Promise<void> {
  const { namespace, slug } = splitKey(key);
  const action = 'event.create';
  const holder = await holdNamespace(room, namespace, eventPolicy, action);
  const campaigns = written.campaigns ?? [];
  await requireOwn(room, campaigns);
  await requireOpenCampaigns(room.transaction, campaigns, 'createEvent');
  const { book, store } = await readAddition(room, namespace, { events: [{ key: slug, ...written }] });
  await store();
  const after: CampaignEvent | null = book.events[0] ?? null;
  await room.record({ kind: 'event', entityId: key, action, before: null, after, holder });
}

async function requireOwn(room: ChangeRoom, campaigns: readonly Key[]): Promise<void> {
  const found = await room.transaction.campaign.findMany({
    where: { id: { in: [...campaigns] } },
    select: { unitId: true },
    orderBy: { id: 'asc' },
  });
  for (const { unitId } of found) {
    const unit = unitId === null ? null : unitOfColumn(unitId);
    requireAllowed(room, eventPolicy, 'event.create', { unit, organizations: [] });
  }
}
