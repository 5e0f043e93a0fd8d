import type { Campaign, SourceRef } from '@thidua/core';
import type { Campaign as CampaignRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

export function fromCampaign(campaign: Campaign): CampaignRow {
  const { launchedBy } = campaign;
  return {
    id: campaign.key,
    namespace: namespaceOf(campaign.key),
    name: campaign.name,
    theme: campaign.theme ?? null,
    kind: campaign.kind,
    flags: [...campaign.flags],
    occasion: campaign.occasion ?? null,
    scope: campaign.scope,
    unitId: campaign.unit === undefined ? null : unitColumn(campaign.unit),
    launchers: jsonColumn(campaign.launchers),
    launchedByKind: launchedBy.kind,
    launchedByDocumentId: launchedBy.kind === 'document' ? launchedBy.document : null,
    launchedByEventId: launchedBy.kind === 'event' ? launchedBy.event : null,
    launchedOn: campaign.launchedOn ?? null,
    year: campaign.year ?? null,
    from: campaign.from ?? null,
    until: campaign.until ?? null,
    subjects: jsonColumn(campaign.subjects),
    purposes: [...campaign.purposes],
    state: campaign.state,
    source: jsonColumn(campaign.source),
    note: campaign.note ?? null,
    sortKey: sortColumn(campaign.name),
    searchKey: searchColumn(campaign.name, campaign.theme),
  };
}

export function toCampaign(row: CampaignRow): Campaign {
  return {
    key: row.id,
    name: row.name,
    kind: row.kind,
    flags: row.flags,
    scope: row.scope,
    launchers: fromJsonColumn<Campaign['launchers']>(row.launchers),
    launchedBy: launchedByOf(row),
    subjects: fromJsonColumn<Campaign['subjects']>(row.subjects),
    purposes: row.purposes,
    state: row.state,
    ...present({
      theme: row.theme,
      occasion: row.occasion,
      unit: row.unitId === null ? null : unitOfColumn(row.unitId),
      launchedOn: row.launchedOn,
      year: row.year,
      from: row.from,
      until: row.until,
      note: row.note,
    }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}

function launchedByOf(row: CampaignRow): Campaign['launchedBy'] {
  if (row.launchedByDocumentId !== null) return { kind: 'document', document: row.launchedByDocumentId };
  if (row.launchedByEventId !== null) return { kind: 'event', event: row.launchedByEventId };
  return { kind: 'unknown' };
}
