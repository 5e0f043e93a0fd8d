import { columnName } from './column-name.ts';
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
 * @returns the owners whose list was different.
 */
export async function replaceLists(
  connection: Connection,
  { table, ownerField }: ListTable,
  owners: readonly string[],
  rows: readonly object[],
): Promise<ReadonlySet<string>> {
  const owner = columnName(ownerField);
  const { rows: differing } = await connection.query<{ owner: string }>(
    `WITH incoming AS (SELECT * FROM ${rowsOfParameter(table, 1)}),
       stored AS (SELECT * FROM "${table}" WHERE "${owner}" = ANY ($2))
     SELECT DISTINCT "${owner}" AS owner
     FROM ((TABLE incoming EXCEPT TABLE stored) UNION ALL (TABLE stored EXCEPT TABLE incoming)) AS difference`,
    [rowsParameter(rows), owners],
  );
  const changed = new Set(differing.map((row) => row.owner));
  if (changed.size === 0) return changed;
  await connection.query(`DELETE FROM "${table}" WHERE "${owner}" = ANY ($1)`, [[...changed]]);
  const replacing = rows.filter((row) => changed.has(String(Reflect.get(row, ownerField))));
  if (replacing.length > 0) {
    await connection.query(`INSERT INTO "${table}" SELECT * FROM ${rowsOfParameter(table, 1)}`, [
      rowsParameter(replacing),
    ]);
  }
  return changed;
}
