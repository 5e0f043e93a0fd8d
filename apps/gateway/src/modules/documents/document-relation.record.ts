import type { CampaignBook } from '@thidua/core';
import type { DocumentRelation as DocumentRelationRow } from '../../generated/prisma/client.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';

type KeyedRelation = CampaignBook['documentRelations'][number];

export function fromDocumentRelation(relation: KeyedRelation): DocumentRelationRow {
  return {
    id: relation.key,
    namespace: namespaceOf(relation.key),
    fromId: relation.from,
    toId: relation.to,
    kind: relation.kind,
    clause: relation.clause ?? null,
    resolvedBy: relation.resolvedBy,
  };
}

export function toDocumentRelation(row: DocumentRelationRow): KeyedRelation {
  return {
    key: row.id,
    from: row.fromId,
    to: row.toId,
    kind: row.kind,
    ...present({ clause: row.clause }),
    resolvedBy: row.resolvedBy,
  };
}
