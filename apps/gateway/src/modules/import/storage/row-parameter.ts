import { columnName, columnsOf } from './column-name.ts';

/** The rows as one parameter: one statement compares or writes any number of them. A null field is a null column. */
export function rowsParameter(rows: readonly object[]): string {
  return JSON.stringify(rows.map(columnsOf));
}

/** SQL that reads the n-th parameter as rows of the table. */
export function rowsOfParameter(table: string, parameter: number): string {
  return `jsonb_populate_recordset(NULL::"${table}", $${parameter}::jsonb)`;
}

/** `"name" = EXCLUDED."name", …` of every field but the id. */
export function assignments(row: object): string {
  return Object.keys(row)
    .map(columnName)
    .filter((column) => column !== 'id')
    .map((column) => `"${column}" = EXCLUDED."${column}"`)
    .join(', ');
}
