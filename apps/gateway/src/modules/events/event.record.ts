import type { CampaignEvent, SourceRef } from '@thidua/core';
import type { CampaignEventCampaign, CampaignEvent as CampaignEventRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';

/** An event with the campaigns that it serves. */
export interface CampaignEventRecord extends CampaignEventRow {
  readonly campaigns: CampaignEventCampaign[];
}

export const withCampaignEventLists = { campaigns: inOrder } as const;

export function fromCampaignEvent(event: CampaignEvent): CampaignEventRecord {
  return {
    id: event.key,
    namespace: namespaceOf(event.key),
    name: event.name,
    functions: [...event.functions],
    on: event.on ?? null,
    place: event.place ?? null,
    source: jsonColumn(event.source),
    sortKey: sortColumn(event.name),
    searchKey: searchColumn(event.name, event.place),
    campaigns: event.campaigns.map((campaignId, position) => ({ eventId: event.key, position, campaignId })),
  };
}

export function toCampaignEvent(record: CampaignEventRecord): CampaignEvent {
  return {
    key: record.id,
    name: record.name,
    functions: record.functions,
    ...present({ on: record.on, place: record.place }),
    campaigns: record.campaigns.map((row) => row.campaignId),
    source: fromJsonColumn<readonly SourceRef[]>(record.source),
  };
}
