import { nearestName } from '../../text/nearest-name.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { ScoreEntry, ScoreSheet } from '../sheet/score-sheet.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { ScoreChange } from './score-change.ts';

/** The sheets after the changes that concern them, and what names nothing. */
export function withChanges(
  table: PreparedTable,
  sheets: readonly ScoreSheet[],
  changes: readonly ScoreChange[],
): { readonly sheets: readonly ScoreSheet[]; readonly problems: readonly ScoringProblem[] } {
  const problems: ScoringProblem[] = [];
  const unit = (key: string) => sheets.some((sheet) => sheet.unit === key);
  changes.forEach((change, index) => {
    const named = [
      { key: change.node, field: 'node', known: [...table.byKey.keys()], found: table.byKey.has(change.node) },
      ...(change.kind === 'maximum'
        ? []
        : [{ key: change.unit, field: 'unit', known: sheets.map((sheet) => sheet.unit), found: unit(change.unit) }]),
    ];
    for (const { key, field, known } of named.filter(({ found }) => !found))
      problems.push(
        problemAt('SCORE_NODE_UNKNOWN', `changes[${index}].${field}`, {
          key: key.slice(0, 80),
          nearest: nearestName(key, known),
        }),
      );
  });
  return { sheets: sheets.map((sheet) => changes.reduce(withChange, sheet)), problems };
}

function withChange(sheet: ScoreSheet, change: ScoreChange): ScoreSheet {
  if (change.kind === 'maximum' || change.unit !== sheet.unit) return sheet;
  if (change.kind === 'target') return { ...sheet, targets: { ...sheet.targets, [change.node]: change.target } };
  const column = withEntry(sheet.columns[change.column] ?? {}, change.node, change.entry);
  return { ...sheet, columns: { ...sheet.columns, [change.column]: column } };
}

function withEntry(
  cells: Readonly<Record<string, ScoreEntry>>,
  node: string,
  entry: ScoreEntry | null,
): Readonly<Record<string, ScoreEntry>> {
  if (entry !== null) return { ...cells, [node]: entry };
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key !== node));
}
