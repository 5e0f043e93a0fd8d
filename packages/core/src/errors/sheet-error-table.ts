/** Why an act on a score sheet is refused; `unit` is the key of the unit whose sheet it is. Part of the table of all codes. */
export interface SheetErrorTable {
  /** Something would be scored before the targets were registered. */
  SHEET_NOT_REGISTERED: { unit: string };
  /** Targets cannot change once results are filled in. */
  SHEET_TARGETS_SETTLED: { unit: string };
  /** The column is filled in other states only. */
  SHEET_COLUMN_CLOSED: { unit: string; column: string; state: string; open: readonly string[] };
  /** What is published is never edited. */
  SHEET_PUBLISHED: { unit: string; version: number };
  /** Criteria that have to be filled in before the column is handed on, at most ten of them. */
  SHEET_INCOMPLETE: { unit: string; column: string; nodes: readonly string[]; total: number };
  /** While criteria are returned, only these change. */
  SHEET_CRITERION_SETTLED: { unit: string; node: string; returned: readonly string[] };
  SHEET_REASON_MISSING: { unit: string };
}
