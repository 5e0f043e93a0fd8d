import { type CampaignBook, type Key, type KnownKeys, refKey, type Scope, type UnitRef } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import { campaignPolicy } from '../campaigns/campaign.policy.ts';
import type { ChangeRoom } from '../changes/index.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';

/**
 * Units of a file that are not the sender's: campaigns and plans must be those of the sender's own units; what is promised,
 * counted or built may lie below them.
 */
export function foreignUnits(room: ChangeRoom, book: CampaignBook, known: KnownKeys): readonly ImportProblem[] {
  const groups = new Map([...known.unitGroups, ...book.unitGroups].map(({ key, within }) => [key, within]));
  const unitOf = (scope: Scope): UnitRef | null =>
    scope.kind === 'unit' ? scope.unit : (groups.get(scope.group) ?? null);
  const foreign =
    (action: 'campaign.import' | 'campaign.importBelow') =>
    (unit: UnitRef | null, path: string): readonly ImportProblem[] =>
      mayDo(room, campaignPolicy, action, { unit, organizations: [] }).allowed
        ? []
        : [importProblem('UNIT_FOREIGN', { unit: unit === null ? null : refKey(unit) }, path)];
  const itself = foreign('campaign.import');
  const below = foreign('campaign.importBelow');
  return [
    ...book.campaigns.flatMap(({ unit }, place) => itself(unit ?? null, `campaigns[${place}].unit`)),
    ...book.plans.flatMap(({ unit }, place) => itself(unit ?? null, `plans[${place}].unit`)),
    ...book.projects.flatMap(({ unit }, place) => below(unit ?? null, `projects[${place}].unit`)),
    ...book.targets.flatMap(({ scope }, place) => below(unitOf(scope), `targets[${place}].scope`)),
    ...book.observations.flatMap(({ scope }, place) => below(unitOf(scope), `observations[${place}].scope`)),
  ];
}

/** Campaigns that are stored in another state than the file says: acts move them, not files. */
export async function movedCampaigns(
  { transaction }: ChangeRoom,
  { campaigns }: CampaignBook,
): Promise<readonly ImportProblem[]> {
  const stored = await transaction.campaign.findMany({
    where: { id: { in: campaigns.map(({ key }) => key) } },
    select: { id: true, state: true },
    orderBy: { id: 'asc' },
  });
  const states = new Map(stored.map(({ id, state }) => [id, state]));
  return campaigns.flatMap(({ key, state }, place) => {
    const was = states.get(key);
    if (was === undefined || was === state) return [];
    const data = { campaign: key, stored: was, written: state };
    return [importProblem('CAMPAIGN_STATE_CHANGED', data, `campaigns[${place}].state`)];
  });
}

/** Of the campaigns that anything in the file is under, those that are closed. */
export async function closedCampaigns(room: ChangeRoom, book: CampaignBook): Promise<ReadonlySet<Key>> {
  const keys = [...new Set(heldBy(book).flatMap(({ campaigns }) => campaigns))];
  const closed = await room.transaction.campaign.findMany({
    where: { id: { in: keys }, state: 'CLOSED' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return new Set(closed.map(({ id }) => id));
}

/** What of a file is under which campaigns. */
export function heldBy(book: CampaignBook) {
  type Of = { readonly kind: string; readonly key: Key };
  const campaignsOf = (of: readonly Of[]): readonly Key[] =>
    of.filter(({ kind }) => kind === 'campaign').map(({ key }) => key);
  return [
    ...book.campaigns.map(({ key }) => ({ kind: 'campaign' as const, key, campaigns: [key] })),
    ...book.contentItems.map(({ key, of }) => ({ kind: 'contentItem' as const, key, campaigns: campaignsOf([of]) })),
    ...book.campaignRoles.map(({ key, of }) => ({ kind: 'campaignRole' as const, key, campaigns: campaignsOf([of]) })),
    ...book.awardPrinciples.map(({ key, of }) => ({
      kind: 'awardPrinciple' as const,
      key,
      campaigns: campaignsOf([of]),
    })),
    ...book.campaignLinks.map(({ key, child }) => ({
      kind: 'campaignLink' as const,
      key,
      campaigns: campaignsOf([child]),
    })),
    ...book.duties.map(({ key, of }) => ({ kind: 'duty' as const, key, campaigns: campaignsOf([of]) })),
    ...book.events.map(({ key, campaigns }) => ({ kind: 'event' as const, key, campaigns })),
    ...book.targets.map(({ key, promisedBy }) => ({
      kind: 'target' as const,
      key,
      campaigns: campaignsOf(promisedBy),
    })),
  ];
}
