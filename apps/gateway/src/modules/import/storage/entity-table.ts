import { fieldName, fieldsOf } from './column-name.ts';
import type { Connection } from './connection.ts';
import { assignments, rowsOfParameter, rowsParameter } from './row-parameter.ts';

/** Row of an entity: its columns as fields, without the lists that have tables of their own. */
export interface EntityRow {
  readonly id: string;
}

/** A row that is stored otherwise. */
export interface ChangedRow {
  readonly id: string;
  /** What differs. */
  readonly fields: readonly string[];
  /** The row as it was found. */
  readonly stored: object;
}

/** How what comes in differs from what is stored. Rows that agree in every column are in none of the lists. */
export interface Difference {
  readonly created: readonly string[];
  readonly changed: readonly ChangedRow[];
  /** Stored under the namespace, but not among what comes in. */
  readonly absent: readonly string[];
}

interface FateRow {
  readonly id: string;
  readonly fate: 'created' | 'changed' | 'absent';
  readonly columns: readonly string[] | null;
  readonly stored: object | null;
}

/**
 * Compares rows with what the table holds, column by column, in one statement.
 * @param namespace which stored rows may be absent; `null` for a table that has no namespaces: all of them.
 */
export async function compareEntities(
  connection: Connection,
  table: string,
  rows: readonly EntityRow[],
  namespace: string | null,
): Promise<Difference> {
  const stored = namespace === null ? `"${table}"` : `(SELECT * FROM "${table}" WHERE namespace = $2)`;
  const { rows: fates } = await connection.query<FateRow>(
    `SELECT coalesce(stored.id, incoming.id) AS id,
       CASE WHEN stored.id IS NULL THEN 'created' WHEN incoming.id IS NULL THEN 'absent' ELSE 'changed' END AS fate,
       CASE WHEN stored.id IS NOT NULL AND incoming.id IS NOT NULL THEN (
         SELECT json_agg(cell.key ORDER BY cell.key) FROM jsonb_each(to_jsonb(stored)) AS cell
         WHERE cell.value IS DISTINCT FROM to_jsonb(incoming) -> cell.key) END AS columns,
       CASE WHEN stored.id IS NOT NULL AND incoming.id IS NOT NULL THEN to_jsonb(stored) END AS stored
     FROM ${rowsOfParameter(table, 1)} AS incoming FULL JOIN ${stored} AS stored ON stored.id = incoming.id
     WHERE stored.id IS NULL OR incoming.id IS NULL OR stored IS DISTINCT FROM incoming
     ORDER BY 1`,
    namespace === null ? [rowsParameter(rows)] : [rowsParameter(rows), namespace],
  );
  const idsOf = (fate: FateRow['fate']) => fates.filter((each) => each.fate === fate).map(({ id }) => id);
  return {
    created: idsOf('created'),
    changed: fates
      .filter(({ fate }) => fate === 'changed')
      .map(({ id, columns, stored }) => ({
        id,
        fields: (columns ?? []).map(fieldName),
        stored: fieldsOf(stored ?? {}),
      })),
    absent: idsOf('absent'),
  };
}

/** Inserts new rows and overwrites stored ones in one statement. */
export async function writeEntities(connection: Connection, table: string, rows: readonly EntityRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  await connection.query(
    `INSERT INTO "${table}" SELECT * FROM ${rowsOfParameter(table, 1)}
     ON CONFLICT (id) DO UPDATE SET ${assignments(first)}`,
    [rowsParameter(rows)],
  );
}

/** Inserts rows into a table that only grows: a row that is stored already is an error of the database. */
export async function appendEntities(connection: Connection, table: string, rows: readonly EntityRow[]): Promise<void> {
  if (rows.length === 0) return;
  await connection.query(`INSERT INTO "${table}" SELECT * FROM ${rowsOfParameter(table, 1)}`, [rowsParameter(rows)]);
}
