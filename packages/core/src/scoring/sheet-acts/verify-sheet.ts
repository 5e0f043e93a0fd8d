import type { PreparedTable } from '../table/prepared-table.ts';
import { columnLacks } from './column-lacks.ts';
import { fillColumn } from './fill-column.ts';
import type { NewScoring } from './new-scores.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { type SheetResult, sheetAct } from './sheet-act.ts';

/** Head and deputies of the cluster fill in what is left of their column and hand the sheet on. */
export function verifySheet(version: ScoreSheetVersion, table: PreparedTable, scoring: NewScoring): SheetResult {
  const { sheet, problems } = fillColumn(version, table, { ...scoring, column: 'verified' });
  const objections = () => ({
    entriesFit: problems,
    columnComplete: problems.length > 0 ? [] : columnLacks(table, sheet, 'verified'),
  });
  return sheetAct(version, 'verify', objections, (state) => ({ ...version, state, sheet }));
}
