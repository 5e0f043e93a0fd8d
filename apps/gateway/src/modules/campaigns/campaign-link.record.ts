import type { CampaignLink, CampaignNode, SourceRef } from '@thidua/core';
import type { CampaignLink as CampaignLinkRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';

export function fromCampaignLink(link: CampaignLink): CampaignLinkRow {
  const { child, parent } = link;
  const parentKey = (kind: CampaignNode['kind']) => (parent.kind === kind ? parent.key : null);
  return {
    id: link.key,
    namespace: namespaceOf(link.key),
    kind: link.kind,
    childKind: child.kind,
    childCampaignId: child.kind === 'campaign' ? child.key : null,
    childMovementId: child.kind === 'movement' ? child.key : null,
    childPlanId: child.kind === 'plan' ? child.key : null,
    parentKind: parent.kind,
    parentCampaignId: parentKey('campaign'),
    parentMovementId: parentKey('movement'),
    parentPlanId: parentKey('plan'),
    parentOccasion: parent.kind === 'occasion' ? parent.name : null,
    nameKept: link.nameKept,
    resolvedBy: link.resolvedBy,
    source: jsonColumn(link.source),
  };
}

export function toCampaignLink(row: CampaignLinkRow): CampaignLink {
  const child = nodeOf(row.childCampaignId, row.childMovementId, row.childPlanId);
  const parent =
    row.parentOccasion === null
      ? nodeOf(row.parentCampaignId, row.parentMovementId, row.parentPlanId)
      : ({ kind: 'occasion', name: row.parentOccasion } as const);
  if (child === null || parent === null) throw new Error(`The link ${row.id} lacks an end.`);
  return {
    key: row.id,
    child,
    parent,
    kind: row.kind,
    nameKept: row.nameKept,
    resolvedBy: row.resolvedBy,
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}

function nodeOf(campaign: string | null, movement: string | null, plan: string | null): CampaignNode | null {
  if (campaign !== null) return { kind: 'campaign', key: campaign };
  if (movement !== null) return { kind: 'movement', key: movement };
  return plan === null ? null : { kind: 'plan', key: plan };
}
