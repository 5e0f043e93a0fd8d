import type { Issue } from '../../errors/issue.ts';
import { errorAt } from '../../shapes/report.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import type { PreparedNode, PreparedTable } from '../table/prepared-table.ts';
import { type ScoreColumn, scoreColumns } from '../table/score-column.ts';

const shown = 10;

/**
 * What is missing before a column is handed on: of the unit's own column every criterion that it scores; of a later
 * column what counts and stands nowhere else. What the table lets be missing may be.
 */
export function columnLacks(table: PreparedTable, sheet: ScoreSheet, column: ScoreColumn): readonly Issue[] {
  const nodes = table.nodes.filter((node) => lacks(node, sheet, column)).map(({ flat }) => flat.node.key);
  if (nodes.length === 0) return [];
  const data = { unit: sheet.unit, column, nodes: nodes.slice(0, shown), total: nodes.length };
  return [errorAt('SHEET_INCOMPLETE', `columns.${column}`, data)];
}

function lacks({ flat, method }: PreparedNode, sheet: ScoreSheet, column: ScoreColumn): boolean {
  const { scorers, counts, when, node } = flat;
  if (method === null || (scorers[column]?.length ?? 0) === 0) return false;
  if (isFilled(sheet, column, node.key) || (when.missing ?? 'refused') !== 'refused') return false;
  if (column === 'self') return true;
  const later = scoreColumns.slice(scoreColumns.indexOf(column) + 1);
  return (
    counts.includes(column) &&
    !counts.some((one) => isFilled(sheet, one, node.key)) &&
    !counts.some((one) => later.includes(one))
  );
}

function isFilled({ columns }: ScoreSheet, column: ScoreColumn, key: string): boolean {
  const cells = columns[column];
  return cells !== undefined && Object.hasOwn(cells, key);
}
