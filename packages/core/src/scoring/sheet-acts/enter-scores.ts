import type { Issue } from '../../errors/issue.ts';
import { errorAt } from '../../shapes/report.ts';
import type { ScoreSheetState } from '../sheet/score-sheet-transitions.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreColumn } from '../table/score-column.ts';
import { fillColumn } from './fill-column.ts';
import type { NewScores } from './new-scores.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { refused, type SheetResult } from './sheet-act.ts';

/** In which states each column is filled in. */
const openIn: { readonly [C in ScoreColumn]: readonly ScoreSheetState[] } = {
  self: ['OPEN', 'REOPENED'],
  verified: ['SELF_SCORED'],
  appraised: ['GROUP_VERIFIED'],
};

/** Fills in cells without handing the column on: a draft, or the part of one of several scorers. The state stays. */
export function enterScores(version: ScoreSheetVersion, table: PreparedTable, scores: NewScores): SheetResult {
  const closed = columnClosed(version, scores.column);
  if (closed.length > 0) return refused(closed);
  const { sheet, problems } = fillColumn(version, table, scores);
  return problems.length > 0 ? refused(problems) : { kind: 'done', version: { ...version, sheet } };
}

function columnClosed(version: ScoreSheetVersion, column: ScoreColumn): readonly Issue[] {
  const { state, sheet } = version;
  if (state === 'PUBLISHED')
    return [errorAt('SHEET_PUBLISHED', 'state', { unit: sheet.unit, version: version.version })];
  const open = Object.hasOwn(openIn, column) ? openIn[column] : [];
  if (!open.includes(state))
    return [errorAt('SHEET_COLUMN_CLOSED', `columns.${column}`, { unit: sheet.unit, column, state, open })];
  return notRegistered(version);
}

/** What speaks against scoring a sheet whose targets are not registered. */
export function notRegistered({ registeredOn, sheet }: ScoreSheetVersion): readonly Issue[] {
  return registeredOn === null ? [errorAt('SHEET_NOT_REGISTERED', 'targets', { unit: sheet.unit })] : [];
}
