import type { Connection } from './connection.ts';
import { appendEntities, compareEntities, type Difference, type EntityRow, writeEntities } from './entity-table.ts';
import { type ListTable, replaceLists } from './list-table.ts';
import { type Created, createdOf, type Overwritten, overwrittenOf } from './stored-records.ts';

/** Entities of one kind as they come from a file, cut into rows of tables. */
export interface IncomingEntities {
  readonly table: string;
  /** Rows are never overwritten: see {@link StoreOutcome.refused}. */
  readonly growsOnly: boolean;
  readonly rows: readonly EntityRow[];
  /** `field` is that of the record which holds the list. */
  readonly lists: readonly { readonly field: string; readonly of: ListTable; readonly rows: readonly object[] }[];
}

export interface StoreCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Stored by an earlier version of the file and not in this one: kept. */
  readonly absent: number;
}

export interface StoreOutcome {
  readonly counts: StoreCounts;
  readonly absent: readonly string[];
  /** Rows of a table that only grows which differ from what is stored; nothing of them was written. */
  readonly refused: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** Entities that were not stored before. */
  readonly created: readonly Created[];
  /** Entities that were stored otherwise, before and after. */
  readonly overwritten: readonly Overwritten[];
}

/** Writes the rows that are new or differ. Lists come later, since they may refer to rows of other tables. */
export async function storeRows(
  connection: Connection,
  { table, growsOnly, rows }: IncomingEntities,
  namespace: string | null,
): Promise<Difference> {
  const difference = await compareEntities(connection, table, rows, namespace);
  const differing = new Set(difference.created);
  if (!growsOnly) for (const { id } of difference.changed) differing.add(id);
  const write = growsOnly ? appendEntities : writeEntities;
  await write(
    connection,
    table,
    rows.filter(({ id }) => differing.has(id)),
  );
  return difference;
}

/** Makes the lists inside the entities what they say, and sums up what the entities themselves were found to be. */
export async function storeLists(
  connection: Connection,
  { growsOnly, rows, lists }: IncomingEntities,
  { created, changed, absent }: Difference,
): Promise<StoreOutcome> {
  const fresh = new Set(created);
  const owners = rows.map(({ id }) => id);
  const replaced = [];
  for (const list of lists) {
    const before = owners.length === 0 ? new Map() : await replaceLists(connection, list.of, owners, list.rows);
    replaced.push({ ...list, before });
  }
  const rowsBefore = new Map(growsOnly ? [] : changed.map(({ id, stored }) => [id, stored]));
  const touched = new Set([...rowsBefore.keys(), ...replaced.flatMap(({ before }) => [...before.keys()])]);
  for (const id of fresh) touched.delete(id);
  const counts = { created: created.length, changed: touched.size, absent: absent.length };
  return {
    counts: { ...counts, unchanged: rows.length - counts.created - counts.changed },
    absent,
    refused: growsOnly ? changed : [],
    created: createdOf(fresh, rows, replaced),
    overwritten: overwrittenOf(touched, rows, rowsBefore, replaced),
  };
}
