import { scoreEach } from '../sheet/score-each.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { unitResult } from '../sheet/unit-result.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import { figuresReader } from './compare-units.ts';
import { type Ranking, type RankingLine, rankLines } from './rank-group.ts';

/**
 * The ranking of a group without its explanations: the same as that of its scores, but each unit is forgotten when its
 * line is known, so that thousands of units need little memory.
 */
export function rankSheets(table: PreparedTable, sheets: readonly ScoreSheet[], view: ScoreView = 'counted'): Ranking {
  const figuresOf = figuresReader({ table });
  const lines: RankingLine[] = [];
  for (const unit of scoreEach(table, sheets, view))
    lines.push({ figures: figuresOf(unit), result: unitResult({ table }, unit) });
  return rankLines(table.table.ranking, lines);
}
