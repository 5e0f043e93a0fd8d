import type { Movement, SourceRef } from '@thidua/core';
import type { Movement as MovementRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';

export function fromMovement(movement: Movement): MovementRow {
  return {
    id: movement.key,
    namespace: namespaceOf(movement.key),
    name: movement.name,
    launchers: [...movement.launchers],
    from: movement.from ?? null,
    until: movement.until ?? null,
    scope: movement.scope,
    canonicalOfId: movement.canonicalOf ?? null,
    source: jsonColumn(movement.source),
    note: movement.note ?? null,
    sortKey: sortColumn(movement.name),
    searchKey: searchColumn(movement.name),
  };
}

export function toMovement(row: MovementRow): Movement {
  return {
    key: row.id,
    name: row.name,
    launchers: row.launchers,
    scope: row.scope,
    ...present({ from: row.from, until: row.until, canonicalOf: row.canonicalOfId, note: row.note }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
