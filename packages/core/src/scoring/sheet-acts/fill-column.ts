import type { Issue } from '../../errors/issue.ts';
import { errorAt, nearestFor } from '../../shapes/report.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreEntry, ScoreSheet } from '../sheet/score-sheet.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreColumn, Scorer } from '../table/score-column.ts';
import { type NewScores, readNewEntries } from './new-scores.ts';
import { openReturns, type ScoreSheetVersion } from './score-sheet-version.ts';

/** A sheet with cells written into one column, and everything that speaks against them; then it is the sheet as it was. */
export interface FilledSheet {
  readonly sheet: ScoreSheet;
  readonly problems: readonly Issue[];
}

/**
 * Writes cells into a column of a sheet. Refused: criteria that the table does not have or that have no such column, a
 * scorer outside his part, values that the method does not take or cannot score, and, while criteria are returned,
 * any other criterion. The state is not looked at.
 */
export function fillColumn(version: ScoreSheetVersion, table: PreparedTable, scores: NewScores): FilledSheet {
  const { sheet } = version;
  const { cells, issues } = readNewEntries(scores);
  if (issues.length > 0) return { sheet, problems: issues };
  const { column, by } = scores;
  const misplaced: Issue[] = [];
  for (const key of cells.keys()) misplaced.push(...wrongPlace(version, table, { column, key, by }, misplaced));
  if (misplaced.length > 0) return { sheet, problems: misplaced };
  const filled = withCells(sheet, column, cells);
  const problems = valueProblems(table, filled, column, cells);
  return problems.length === 0 ? { sheet: filled, problems } : { sheet, problems };
}

function wrongPlace(
  version: ScoreSheetVersion,
  table: PreparedTable,
  { column, key, by }: { readonly column: ScoreColumn; readonly key: string; readonly by: Scorer },
  found: readonly Issue[],
): readonly Issue[] {
  const path = `columns.${column}.${key}`;
  const node = table.byKey.get(key);
  if (node === undefined) {
    const data = { key: key.slice(0, 80), nearest: nearestFor(found, key, [...table.byKey.keys()]) };
    return [errorAt('SCORE_NODE_UNKNOWN', path, data)];
  }
  const allowed = node.flat.scorers[column] ?? [];
  if (node.method === null || allowed.length === 0)
    return [errorAt('SCORE_COLUMN_NOT_ASKED', path, { node: key, column })];
  if (!allowed.includes(by)) return [errorAt('SCORE_SCORER_OUTSIDE', path, { node: key, column, by, allowed })];
  const returned = openReturns(version);
  if (column !== 'self' || returned.length === 0 || returned.includes(key)) return [];
  return [errorAt('SHEET_CRITERION_SETTLED', path, { unit: version.sheet.unit, node: key, returned })];
}

function withCells(sheet: ScoreSheet, column: ScoreColumn, cells: ReadonlyMap<string, ScoreEntry | null>): ScoreSheet {
  const merged = new Map<string, ScoreEntry | null>([...Object.entries(sheet.columns[column] ?? {}), ...cells]);
  const kept = [...merged].filter((cell): cell is [string, ScoreEntry] => cell[1] !== null);
  return { ...sheet, columns: { ...sheet.columns, [column]: Object.fromEntries(kept) } };
}

/** What is wrong with the new values, found by scoring the sheet alone. */
function valueProblems(
  table: PreparedTable,
  sheet: ScoreSheet,
  column: ScoreColumn,
  cells: ReadonlyMap<string, ScoreEntry | null>,
): readonly Issue[] {
  const nodes = scoreGroup(table, [sheet], column).units[0]?.nodes ?? [];
  return [...cells].flatMap(([key, entry]) => {
    const problem = nodes[table.byKey.get(key)?.index ?? 0]?.problem ?? null;
    // a divisor may be the points of a criterion that is filled in later
    return entry === null || problem === null || problem.code === 'FORMULA_DIVIDES_BY_ZERO' ? [] : [inSheet(problem)];
  });
}

/** A problem of the only sheet of a group, seen from that sheet. */
export function inSheet(problem: ScoringProblem): Issue {
  return { ...problem, path: problem.path.replace(/^sheets\[0\]\./, '') };
}
