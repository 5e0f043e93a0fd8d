import { nearestFor } from '../../shapes/report.ts';
import { isDecimal } from '../checking/decimal-checks.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { scoreColumns } from '../table/score-column.ts';
import { readSlot } from './read-slot.ts';
import type { ScoreSheet } from './score-sheet.ts';

/**
 * What is wrong with a sheet whatever one asks of it: cells for criteria that the table does not have, columns that
 * nobody fills for a part, scorers outside their part, texts that are no numbers, targets that are not registered.
 */
export function checkSheet(table: PreparedTable, sheet: ScoreSheet, path = ''): readonly ScoringProblem[] {
  const found: ScoringProblem[] = [];
  const known = [...table.byKey.keys()];
  const unknown = (key: string, where: string) => {
    if (table.byKey.has(key)) return;
    found.push(
      problemAt('SCORE_NODE_UNKNOWN', where, { key: key.slice(0, 80), nearest: nearestFor(found, key, known) }),
    );
  };
  for (const key of Object.keys(sheet.targets ?? {})) unknown(key, `${path}targets.${key}`);
  for (const column of scoreColumns) {
    for (const key of Object.keys(sheet.columns[column] ?? {})) {
      const where = `${path}columns.${column}.${key}`;
      const node = table.byKey.get(key);
      if (node === undefined) unknown(key, where);
      else if (node.method === null || (node.flat.scorers[column]?.length ?? 0) === 0)
        found.push(problemAt('SCORE_COLUMN_NOT_ASKED', where, { node: key, column }));
      else {
        const slot = readSlot(node, sheet, column, path);
        if (slot.state === 'wrong') found.push(slot.problem);
      }
    }
  }
  for (const [name, text] of Object.entries(sheet.tieFigures ?? {}))
    if (!isDecimal(text))
      found.push(problemAt('DECIMAL_MALFORMED', `${path}tieFigures.${name}`, { text: text.slice(0, 50) }));
  return found;
}
