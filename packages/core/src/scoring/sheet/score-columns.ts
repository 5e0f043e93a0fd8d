import type { PreparedTable } from '../table/prepared-table.ts';
import { type ScoreView, scoreColumns } from '../table/score-column.ts';
import type { GroupScore } from './group-score.ts';
import { scoreGroup } from './score-group.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** The three columns beside the mixed total. A column covers only the parts for which somebody fills it. */
export function scoreAllColumns(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
): Readonly<Record<ScoreView, GroupScore>> {
  const [self, verified, appraised] = scoreColumns.map((column) => scoreGroup(table, sheets, column));
  const counted = scoreGroup(table, sheets, 'counted');
  // one score per column, in their order
  return { self: self ?? counted, verified: verified ?? counted, appraised: appraised ?? counted, counted };
}
