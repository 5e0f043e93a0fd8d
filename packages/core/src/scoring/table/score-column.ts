import type { Key } from '../../sources/key.ts';

/** The three numbers of a criterion: by the unit itself, by head and deputies of the cluster, by the council's side. */
export type ScoreColumn = 'self' | 'verified' | 'appraised';

export const scoreColumns = ['self', 'verified', 'appraised'] as const satisfies readonly ScoreColumn[];

/** What one looks at: one column alone, or the mixed total that the table prescribes. */
export type ScoreView = ScoreColumn | 'counted';

/** Who scores: the unit, head and deputies, the standing body (Ban TĐKT, Sở Nội vụ), the council, a sector agency. */
export type Scorer = 'unit' | 'headAndDeputies' | 'standingBody' | 'council' | `agency:${Key}`;

/** Who may fill which column; a column that is left out is not filled for this part. */
export type Scorers = Readonly<Partial<Record<ScoreColumn, readonly Scorer[]>>>;
