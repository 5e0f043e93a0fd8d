import type { ErrorTable } from '../errors/error-table.ts';
import type { ScoringErrorTable } from '../errors/scoring-error-table.ts';

export type { MethodFault, Situation } from '../errors/scoring-error-table.ts';

/** Every problem that scoring can give, with the shape of its data: a part of the table of all codes. */
export type ScoringProblems = Pick<
  ErrorTable,
  keyof ScoringErrorTable | 'DECIMAL_MALFORMED' | 'DAY_MALFORMED' | 'PERIOD_MALFORMED'
>;

export type ScoringCode = keyof ScoringProblems;

/**
 * A finding about a table, a sheet or an index: an error stops what it is about, a warning goes with it.
 * `path` points into the checked value, e.g. `root.children[1].max`; empty for the whole. Each is an `Issue`.
 */
export type ScoringProblem = {
  [C in ScoringCode]: {
    readonly severity: 'error' | 'warning';
    readonly code: C;
    readonly path: string;
    readonly data: ScoringProblems[C];
  };
}[ScoringCode];

/** An error at a place of the checked value. */
export function problemAt<C extends ScoringCode>(code: C, path: string, data: ScoringProblems[C]): ScoringProblem {
  // code and data of one problem belong together, which the compiler cannot follow through the union
  return { severity: 'error', code, path, data } as ScoringProblem;
}
