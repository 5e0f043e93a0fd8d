import type { ErrorCode, ErrorTable } from './error-table.ts';

/**
 * A finding about data: an error stops an import, a warning goes with it. Codes and data are those of {@link ErrorTable}.
 * `path` points into the checked value, e.g. `targets[3].scope.unit`; empty for the whole.
 */
export type Issue = {
  [C in ErrorCode]: {
    readonly severity: 'error' | 'warning';
    readonly code: C;
    readonly path: string;
    readonly data: ErrorTable[C];
  };
}[ErrorCode];
