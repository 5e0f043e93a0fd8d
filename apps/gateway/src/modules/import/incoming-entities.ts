import type { EntityRow } from './storage/entity-table.ts';
import type { ListTable } from './storage/list-table.ts';
import type { IncomingEntities } from './storage/store-entities.ts';
import { growingKinds, type StoredKind, tableOfKind } from './stored-kinds.ts';

/** Fields of a record that hold the rows of a table of their own. */
type ListField<Row> = { [Field in keyof Row]: Row[Field] extends readonly object[] ? Field : never }[keyof Row] &
  string;

/**
 * Cuts records into rows of tables: each list field becomes rows of the table named for it. A list of records that are
 * entities themselves (the seasons of a group) is left out with `null`, since they are a kind of their own.
 */
export function incomingEntities<Row extends EntityRow>(
  kind: StoredKind,
  records: readonly Row[],
  lists: { readonly [Field in ListField<Row>]: ListTable | null },
): IncomingEntities {
  const listFields = new Map<string, ListTable | null>(Object.entries(lists));
  return {
    table: tableOfKind[kind],
    growsOnly: growingKinds.has(kind),
    rows: records.map((record) => withoutLists(record, listFields)),
    lists: Object.entries<ListTable | null>(lists).flatMap(([field, of]) =>
      of === null ? [] : [{ field, of, rows: records.flatMap((record) => listOf(record, field)) }],
    ),
  };
}

function withoutLists(record: EntityRow, lists: ReadonlyMap<string, unknown>): EntityRow {
  return { ...Object.fromEntries(Object.entries(record).filter(([field]) => !lists.has(field))), id: record.id };
}

function listOf(record: EntityRow, field: string): readonly object[] {
  const rows: unknown = Reflect.get(record, field);
  return Array.isArray(rows) ? rows : [];
}
