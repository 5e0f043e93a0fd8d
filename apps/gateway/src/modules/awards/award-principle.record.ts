import type { AwardPrinciple, SourceRef } from '@thidua/core';
import type { AwardPrinciple as AwardPrincipleRow } from '../../generated/prisma/client.ts';
import { holderColumns, holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';

export function fromAwardPrinciple(principle: AwardPrinciple): AwardPrincipleRow {
  return {
    id: principle.key,
    namespace: namespaceOf(principle.key),
    ...holderColumns(principle.of),
    kinds: [...principle.kinds],
    source: jsonColumn(principle.source),
  };
}

export function toAwardPrinciple(row: AwardPrincipleRow): AwardPrinciple {
  return {
    key: row.id,
    of: holderOfColumns(row),
    kinds: row.kinds,
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
