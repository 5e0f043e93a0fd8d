import { noFigures } from '../methods/prepared-method.ts';
import { placingOf } from '../sheet/placing.ts';
import { readSlot } from '../sheet/read-slot.ts';
import { figuresAmong, readPlacings, scoreNodes, unitPath } from '../sheet/score-group.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { unitResult } from '../sheet/unit-result.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import { figuresReader } from './compare-units.ts';
import { type Ranking, rankLines } from './rank-group.ts';

/**
 * The ranking of a group without its explanations: the same as that of its scores, but each unit is forgotten when its
 * line is known, so that thousands of units need little memory.
 */
export function rankSheets(table: PreparedTable, sheets: readonly ScoreSheet[], view: ScoreView = 'counted'): Ranking {
  const paths = sheets.map((_, index) => `sheets[${index}].`);
  const figures = table.nodes.map((node) => {
    if (node.method?.compare === undefined) return noFigures;
    const placings = sheets.map((sheet, index) => placingOf(node, readSlot(node, sheet, view, paths[index] ?? '')));
    return figuresAmong(node, placings);
  });
  const figuresOf = figuresReader({ table });
  const lines = sheets.map((sheet, index) => {
    const placings = readPlacings(table, sheet, view, paths[index] ?? '');
    const unit = { sheet, placings, nodes: scoreNodes(table, placings, figures, unitPath(view, index)) };
    return { figures: figuresOf(unit), result: unitResult({ table }, unit) };
  });
  return rankLines(table.table.ranking, lines);
}
