import type { Observation } from '../observation.ts';
import { amongFigures } from './among-figures.ts';
import { fractionWarnings } from './fraction-warnings.ts';
import { eachInSteps, groupedInSteps, type InSteps, withoutPause } from './in-steps.ts';
import { jumpWarnings } from './jump-warnings.ts';
import { partWarnings } from './part-warnings.ts';
import { type Cells, readRow, type UnderstoodRow } from './read-row.ts';
import type { RowContext } from './row-context.ts';
import { type RowLookup, rowLookup } from './row-lookup.ts';
import type { RowProblem, RowWarning, TableProblem } from './row-problem.ts';
import { repeatedRows } from './row-repeats.ts';
import type { RowTable } from './row-table.ts';
import { tableProblems } from './table-problems.ts';

/** What became of one row; `row` is the number that it has for people. An empty row is neither read nor refused. */
export type RowResult =
  | {
      readonly kind: 'read';
      readonly row: number;
      readonly observation: Observation;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly kind: 'refused'; readonly row: number; readonly problems: readonly [RowProblem, ...RowProblem[]] }
  | { readonly kind: 'blank'; readonly row: number };

/** One result per row, in their order; none where the table as a whole cannot be read. */
export type RowsRead =
  | { readonly kind: 'rows'; readonly results: readonly RowResult[] }
  | { readonly kind: 'refused'; readonly problems: readonly [TableProblem, ...TableProblem[]] };

/**
 * Reads a table of figures in one go: each row to an observation, with what is probably wrong with it, or to every
 * reason why not. Time and memory grow with the number of rows. Nothing is stored.
 * @throws `DECIMAL_MALFORMED` for the jump factor.
 */
export function readObservationRows(table: RowTable, context: RowContext): RowsRead {
  return withoutPause(observationRowsInSteps(table, context));
}

/** As {@link readObservationRows}, pausing (`yield`) after about every thousand rows, so that others get their turn. */
export function* observationRowsInSteps(table: RowTable, context: RowContext): InSteps<RowsRead> {
  const [first, ...rest] = tableProblems(table);
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest] };
  const current = { ...context, known: uncorrected(context.known) };
  const read = yield* understoodRows(table, current);
  const rows = [...read.values()].filter((one) => one !== null && 'observation' in one);
  const repeats = yield* repeatedRows(rows, current);
  const among = amongFigures(
    rows.filter(({ row }) => !repeats.has(row)),
    current,
  );
  const warnings = yield* groupedInSteps(
    [
      ...(yield* fractionWarnings(among)),
      ...(yield* partWarnings(among)),
      ...(yield* jumpWarnings(among, context.jumpFactor)),
    ],
    ({ row }) => String(row),
  );
  const results: RowResult[] = [];
  yield* eachInSteps(read, ([row, one]) => {
    results.push(resultOf(row, one, repeats.get(row) ?? [], warnings.get(String(row)) ?? []));
  });
  return { kind: 'rows', results };
}

type ReadRow = UnderstoodRow | readonly RowProblem[] | null;

function* understoodRows(table: RowTable, context: RowContext): InSteps<ReadonlyMap<number, ReadRow>> {
  const lookup = rowLookup(context);
  const places = new Map<string, number>(table.columns.map((column, index) => [column.trim(), index]));
  const read = new Map<number, ReadRow>();
  yield* eachInSteps(table.rows.entries(), ([index, cells]) => {
    const row = table.firstRow + index;
    read.set(row, understood(row, cells, places, lookup, context));
  });
  return read;
}

/** Figures that nothing in the list corrects. */
function uncorrected(known: readonly Observation[]): readonly Observation[] {
  const superseded = new Set(known.map(({ supersedes }) => supersedes));
  return known.filter(({ key }) => !superseded.has(key));
}

function understood(
  row: number,
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  lookup: RowLookup,
  context: RowContext,
): ReadRow {
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.length !== places.size) {
    const data = { expected: places.size, found: cells.length };
    return [{ row, column: null, code: 'CELLS_COUNT', data }];
  }
  const cell: Cells = (column) => {
    const place = places.get(column);
    return place === undefined ? '' : (cells[place]?.trim() ?? '');
  };
  return readRow(row, cell, lookup, context);
}

function resultOf(
  row: number,
  read: ReadRow,
  repeats: readonly RowProblem[],
  warnings: readonly RowWarning[],
): RowResult {
  if (read === null) return { kind: 'blank', row };
  const understood = 'observation' in read ? read : null;
  const [first, ...rest] = 'observation' in read ? repeats : read;
  if (first !== undefined) return { kind: 'refused', row, problems: [first, ...rest] };
  return understood === null
    ? { kind: 'blank', row }
    : { kind: 'read', row, observation: understood.observation, warnings };
}
