import type { Presentation, SourceRef } from '@thidua/core';
import type { Presentation as PresentationRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';

export function fromPresentation(presentation: Presentation): PresentationRow {
  return {
    id: presentation.key,
    namespace: namespaceOf(presentation.key),
    award: presentation.award,
    to: presentation.to,
    presenter: presentation.presenter,
    delegatedFrom: presentation.delegatedFrom ?? null,
    eventId: presentation.event ?? null,
    on: presentation.on ?? null,
    source: jsonColumn(presentation.source),
  };
}

export function toPresentation(row: PresentationRow): Presentation {
  return {
    key: row.id,
    award: row.award,
    to: row.to,
    presenter: row.presenter,
    ...present({ delegatedFrom: row.delegatedFrom, event: row.eventId, on: row.on }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
