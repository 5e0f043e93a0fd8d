import type { ErrorTable } from '../../errors/error-table.ts';
import type { RowColumn } from './row-table.ts';

/** Every reason why a row is no observation, with the shape of its data; texts are cut at 50 characters. */
export type RowProblemTable = Pick<
  ErrorTable,
  | 'FIELD_MISSING'
  | 'INDICATOR_UNKNOWN'
  | 'UNIT_UNKNOWN'
  | 'UNIT_NOT_YET'
  | 'UNIT_ENDED'
  | 'PERIOD_MALFORMED'
  | 'VALUE_UNKNOWN'
  | 'CELLS_COUNT'
  | 'NUMBER_MISWRITTEN'
  | 'DAY_MISWRITTEN'
  | 'DAY_NOT_EXISTING'
  | 'DAY_IN_FUTURE'
  | 'PERIOD_NOT_BEGUN'
  | 'FINAL_BEFORE_END'
  | 'INDICATOR_AMBIGUOUS'
  | 'UNIT_CODE_AMBIGUOUS'
  | 'NEGATIVE_NOT_ALLOWED'
  | 'NOT_WHOLE'
  | 'RANK_OUTSIDE_FIELD'
  | 'DENOMINATOR_ZERO'
  | 'KIND_NOT_IMPORTED'
  | 'ROW_TWICE'
  | 'OBSERVATION_KNOWN_ALREADY'
  | 'OBSERVATION_LATER_KNOWN'
>;

export type RowProblem = {
  [C in keyof RowProblemTable]: {
    readonly row: number;
    /** Where it is written; `null`: the row as a whole. */
    readonly column: RowColumn | null;
    readonly code: C;
    readonly data: Readonly<RowProblemTable[C]>;
  };
}[keyof RowProblemTable];

/** Why the table as a whole cannot be read. `FILE_TOO_LARGE`: `what` is `rows`. */
export type TableProblemTable = Pick<ErrorTable, 'FIELD_MISSING' | 'FIELD_UNKNOWN' | 'FILE_TOO_LARGE' | 'COLUMN_TWICE'>;

export type TableProblem = {
  [C in keyof TableProblemTable]: { readonly code: C; readonly data: Readonly<TableProblemTable[C]> };
}[keyof TableProblemTable];

/** What is probably wrong with a figure that was read, and still may be right. */
export type RowWarningTable = Pick<ErrorTable, 'PERCENT_LOOKS_LIKE_FRACTION' | 'PART_ABOVE_WHOLE' | 'FIGURE_JUMPED'>;

export type RowWarning = {
  [C in keyof RowWarningTable]: {
    readonly row: number;
    readonly column: RowColumn;
    readonly code: C;
    readonly data: Readonly<RowWarningTable[C]>;
  };
}[keyof RowWarningTable];
