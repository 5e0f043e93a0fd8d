import { fieldsOf } from './column-name.ts';
import type { Connection } from './connection.ts';

/**
 * Rows of a table as the records know them: through JSON, so that lists, enums and Json columns arrive as values
 * whatever the driver makes of their types.
 */
export async function loadRows<Row>(
  connection: Connection,
  table: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const { rows } = await connection.query<{ row: object }>(
    `SELECT to_jsonb(stored) AS row FROM "${table}" AS stored WHERE ${condition}`,
    values,
  );
  return rows.map(({ row }) => fieldsOf(row) as Row);
}
