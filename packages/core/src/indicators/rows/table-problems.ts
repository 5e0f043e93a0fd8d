import { nearestName } from '../../text/nearest-name.ts';
import { cut } from './row-lookup.ts';
import type { TableProblem } from './row-problem.ts';
import { OBSERVATION_ROWS_LIMIT, type RowTable, requiredColumns, rowColumns } from './row-table.ts';

const mostColumns = 50;

/** What is wrong with the header or the size of a table: then no row is read. */
export function tableProblems({ columns, rows }: RowTable): readonly TableProblem[] {
  const names = columns.slice(0, mostColumns).map((column) => column.trim());
  const known: ReadonlySet<string> = new Set(rowColumns);
  const unknown = names.filter((name) => !known.has(name));
  return [
    ...sizeProblems(columns.length, rows.length),
    ...unknown.map((name): TableProblem => {
      return {
        code: 'FIELD_UNKNOWN',
        data: { field: cut(name), nearest: nearestName(name, rowColumns), known: rowColumns },
      };
    }),
    ...names
      .filter((name, index) => known.has(name) && names.indexOf(name) !== index)
      .map((column): TableProblem => ({ code: 'COLUMN_TWICE', data: { column } })),
    ...requiredColumns
      .filter((column) => !names.includes(column))
      .map((field): TableProblem => ({ code: 'FIELD_MISSING', data: { field } })),
  ];
}

function sizeProblems(columns: number, rows: number): readonly TableProblem[] {
  const tooLarge = (what: string, count: number, limit: number): readonly TableProblem[] =>
    count <= limit ? [] : [{ code: 'FILE_TOO_LARGE', data: { what, count, limit } }];
  return [...tooLarge('columns', columns, mostColumns), ...tooLarge('rows', rows, OBSERVATION_ROWS_LIMIT)];
}
