import { noFigures } from '../methods/prepared-method.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { UnitScore } from './group-score.ts';
import { placingOf } from './placing.ts';
import { readSlot } from './read-slot.ts';
import { figuresAmong, readPlacings, scoreNodes, unitPath } from './score-group.ts';
import type { ScoreSheet } from './score-sheet.ts';

/**
 * The units that `scoreGroup` would give, in the order of the sheets, one at a time: whoever keeps only what he needs of
 * each can go through thousands of units with little memory.
 */
export function* scoreEach(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  view: ScoreView = 'counted',
): Generator<UnitScore, void, void> {
  const paths = sheets.map((_, index) => `sheets[${index}].`);
  const figures = table.nodes.map((node) => {
    if (node.method?.compare === undefined) return noFigures;
    const placings = sheets.map((sheet, index) => placingOf(node, readSlot(node, sheet, view, paths[index] ?? '')));
    return figuresAmong(node, placings);
  });
  for (const [index, sheet] of sheets.entries()) {
    const placings = readPlacings(table, sheet, view, paths[index] ?? '');
    yield { sheet, placings, nodes: scoreNodes(table, placings, figures, unitPath(view, index)) };
  }
}
