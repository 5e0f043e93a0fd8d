import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { checkSheet } from './check-sheet.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** What is wrong with the sheets of a group: that of each, and a unit with two sheets, which would be ranked twice. */
export function checkSheets(table: PreparedTable, sheets: readonly ScoreSheet[]): readonly ScoringProblem[] {
  const seen = new Set<string>();
  return sheets.flatMap((sheet, index) => {
    const found = [...checkSheet(table, sheet, `sheets[${index}].`)];
    if (seen.has(sheet.unit))
      found.unshift(problemAt('SCORE_UNIT_DUPLICATE', `sheets[${index}].unit`, { unit: sheet.unit.slice(0, 80) }));
    seen.add(sheet.unit);
    return found;
  });
}
