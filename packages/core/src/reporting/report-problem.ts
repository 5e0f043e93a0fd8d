import type { ErrorTable } from '../errors/error-table.ts';
import type { ReportErrorTable } from '../errors/report-error-table.ts';

/** Every reason why an act on a report is refused, with the shape of its data; `item` is a `reportItemKey`. */
export type ReportProblemTable = Pick<ErrorTable, 'TRANSITION_REFUSED' | keyof ReportErrorTable>;

export type ReportProblem = {
  [C in keyof ReportProblemTable]: { readonly code: C; readonly data: Readonly<ReportProblemTable[C]> };
}[keyof ReportProblemTable];
