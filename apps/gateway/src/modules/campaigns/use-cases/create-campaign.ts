import type { Campaign, CampaignBook, Key } from '@thidua/core';
import type { CampaignDraft, Prisma } from '../../../generated/prisma/client.ts';
import { splitKey } from '../../../rows/split-key.ts';
import { sortColumn } from '../../../rows/text-columns.ts';
import { unitColumn } from '../../../rows/unit-column.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { type CampaignAction, campaignPolicy } from '../campaign.policy.ts';
import { type CampaignBody, type DraftSections, draftSections } from './campaign-sections.ts';

import { recordedCampaign } from './record-campaign.ts';

/**
 * Begins a campaign as a draft: checked as a campaign file is, and kept where the public does not look.
 * @throws NotAllowedProblem where the namespace or the unit is not the viewer's; RulesBrokenProblem.
 */
export async function createCampaign(
  room: ChangeRoom,
  { key, body }: { readonly key: Key; readonly body: CampaignBody },
): Promise<void> {
  const { namespace } = splitKey(key);
  const action = 'campaign.create';
  const holder = await holdNamespace(room, namespace, campaignPolicy, action);
  const sections = draftSections(key, body, holder, room.today);
  const { book, row } = await readDraft(room, key, sections, action);
  if ((await room.transaction.campaignDraft.count({ where: { id: key } })) > 0) {
    throw new RulesBrokenProblem([brokenRule({ code: 'KEY_DUPLICATE', path: 'key', data: { key, path: 'key' } })]);
  }
  await room.transaction.campaignDraft.create({ data: { id: key, namespace, state: 'DRAFT', ...row } });
  const after = recordedCampaign(book, 'DRAFT');
  await room.record({ kind: 'campaign', entityId: key, action, before: null, after, holder: holderIn(book) });
}

/**
 * Reads a draft against what is stored, and gives the columns that it is kept in. Nothing is written.
 * @throws RulesBrokenProblem with every issue; NotAllowedProblem where its unit is not the viewer's.
 */
export async function readDraft(
  room: ChangeRoom,
  key: Key,
  sections: DraftSections,
  action: CampaignAction,
): Promise<{
  readonly book: CampaignBook;
  readonly row: Pick<CampaignDraft, 'name' | 'year' | 'sortKey' | 'unitId'> & { body: Prisma.InputJsonObject };
}> {
  const { book } = await readAddition(room, splitKey(key).namespace, { ...sections });
  const { unit, name, year = null } = campaignIn(book);
  if (unit === undefined) throw new Error(`The draft ${key} has no unit`);
  requireAllowed(room, campaignPolicy, action, holderIn(book));
  const body = sections as unknown as Prisma.InputJsonObject;
  return { book, row: { name, year, sortKey: sortColumn(name), unitId: unitColumn(unit), body } };
}

/** Whom the campaign of the book belongs to. */
export function holderIn(book: CampaignBook) {
  return { unit: campaignIn(book).unit ?? null, organizations: [] };
}

/** The one campaign of a book that was read from a draft. */
export function campaignIn(book: CampaignBook): Campaign {
  const [campaign] = book.campaigns;
  if (campaign === undefined) throw new Error('A draft without a campaign was read');
  return campaign;
}
