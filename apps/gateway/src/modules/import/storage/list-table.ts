import { columnName, fieldsOf } from './column-name.ts';
import type { Connection } from './connection.ts';
import { rowsOfParameter, rowsParameter } from './row-parameter.ts';

/** A list inside entities, such as the members of a group: a table whose rows belong to an owner and have a position. */
export interface ListTable {
  readonly table: string;
  /** Field that holds the id of the owner. */
  readonly ownerField: string;
}

/**
 * Makes the lists of these owners what the rows say, in two statements at most.
 * @returns the lists that were different, as they were, by their owners.
 */
export async function replaceLists(
  connection: Connection,
  { table, ownerField }: ListTable,
  owners: readonly string[],
  rows: readonly object[],
): Promise<ReadonlyMap<string, readonly object[]>> {
  const owner = columnName(ownerField);
  const { rows: differing } = await connection.query<{ owner: string }>(
    `WITH incoming AS (SELECT * FROM ${rowsOfParameter(table, 1)}),
       stored AS (SELECT * FROM "${table}" WHERE "${owner}" = ANY ($2))
     SELECT DISTINCT "${owner}" AS owner
     FROM ((TABLE incoming EXCEPT TABLE stored) UNION ALL (TABLE stored EXCEPT TABLE incoming)) AS difference`,
    [rowsParameter(rows), owners],
  );
  const changed = new Map(differing.map((row) => [row.owner, [] as object[]]));
  if (changed.size === 0) return changed;
  const { rows: gone } = await connection.query<{ owner: string; row: object }>(
    `WITH gone AS (DELETE FROM "${table}" WHERE "${owner}" = ANY ($1) RETURNING *)
     SELECT "${owner}" AS owner, to_jsonb(gone) AS row FROM gone ORDER BY 1, (to_jsonb(gone) ->> 'position')::int, gone`,
    [[...changed.keys()]],
  );
  for (const { owner: of, row } of gone) changed.get(of)?.push(fieldsOf(row));
  const replacing = rows.filter((row) => changed.has(String(Reflect.get(row, ownerField))));
  await appendEntries(connection, table, replacing);
  return changed;
}

/** Inserts entries of lists, where their owners have none. */
export async function appendEntries(connection: Connection, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await connection.query(`INSERT INTO "${table}" SELECT * FROM ${rowsOfParameter(table, 1)}`, [rowsParameter(rows)]);
}
