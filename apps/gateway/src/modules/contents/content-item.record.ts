import type { ContentItem, SourceRef } from '@thidua/core';
import type { ContentItemLink, ContentItem as ContentItemRow } from '../../generated/prisma/client.ts';
import { entityColumns, entityOfColumns } from '../../rows/entity-links.ts';
import { holderColumns, holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn } from '../../rows/text-columns.ts';

/** A content with what it speaks of. */
export interface ContentItemRecord extends ContentItemRow {
  readonly links: ContentItemLink[];
}

export const withContentItemLists = { links: inOrder } as const;

export function fromContentItem(item: ContentItem): ContentItemRecord {
  return {
    id: item.key,
    namespace: namespaceOf(item.key),
    ...holderColumns(item.of),
    parentId: item.parent ?? null,
    ordinal: item.ordinal,
    label: item.label,
    text: item.text,
    domain: item.domain,
    measurable: item.measurable,
    source: jsonColumn(item.source),
    searchKey: searchColumn(item.label, item.text),
    links: item.links.map((link, position) => ({ contentItemId: item.key, position, ...entityColumns(link) })),
  };
}

export function toContentItem(record: ContentItemRecord): ContentItem {
  return {
    key: record.id,
    of: holderOfColumns(record),
    ...present({ parent: record.parentId }),
    ordinal: record.ordinal,
    label: record.label,
    text: record.text,
    domain: record.domain,
    measurable: record.measurable,
    links: record.links.map(entityOfColumns),
    source: fromJsonColumn<readonly SourceRef[]>(record.source),
  };
}
