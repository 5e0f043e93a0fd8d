import type { PreparedTable } from '../table/prepared-table.ts';
import { columnLacks } from './column-lacks.ts';
import { notRegistered } from './enter-scores.ts';
import { fillColumn } from './fill-column.ts';
import type { NewScoring } from './new-scores.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { type SheetResult, type SheetScene, sheetAct } from './sheet-act.ts';

/**
 * The unit fills in what is left of its own column and hands the sheet in; criteria that were returned are answered by
 * it, changed or not.
 */
export function selfScoreSheet(
  version: ScoreSheetVersion,
  table: PreparedTable,
  scoring: NewScoring,
  { on }: SheetScene,
): SheetResult {
  const { sheet, problems } = fillColumn(version, table, { ...scoring, column: 'self' });
  const objections = () => {
    const unregistered = notRegistered(version);
    // without targets every criterion that needs one would be named beside the one thing that is missing
    if (unregistered.length > 0) return { targetsRegistered: unregistered, entriesFit: [], columnComplete: [] };
    const lacks = problems.length > 0 ? [] : columnLacks(table, sheet, 'self');
    return { targetsRegistered: [], entriesFit: problems, columnComplete: lacks };
  };
  return sheetAct(version, 'scoreSelf', objections, (state) => ({
    ...version,
    state,
    sheet,
    returns: version.returns.map((one) => (one.answeredOn === null ? { ...one, answeredOn: on } : one)),
  }));
}
