/**
 * What a column of a table of figures holds. `of`: the n of "m of n", or the size of the field of a rank; `numerator`
 * and `denominator`: the parts of a rate, so that it can be recomputed above.
 */
export const rowColumns = [
  'indicator',
  'unit',
  'period',
  'value',
  'of',
  'numerator',
  'denominator',
  'status',
  'knownOn',
  'note',
] as const;

export type RowColumn = (typeof rowColumns)[number];

export const requiredColumns = ['indicator', 'unit', 'period', 'value'] as const satisfies readonly RowColumn[];

/** Most rows of one table. */
export const OBSERVATION_ROWS_LIMIT = 100_000;

/** A table of figures as it was written: text cells under named columns, in any order of columns. */
export interface RowTable {
  /** The header, e.g. `['indicator', 'unit', 'period', 'value']`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number that its first row has for people: 2 in a sheet whose header is line 1. */
  readonly firstRow: number;
}
