import type { Issue } from '../../errors/issue.ts';
import type { Key } from '../../sources/key.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { UnderstoodRow } from './read-row.ts';
import type { RowContext } from './row-context.ts';
import type { RowWarning } from './row-problem.ts';

/** What rows are compared with: each other, and the figures known before. */
export interface AmongFigures {
  readonly understood: readonly UnderstoodRow[];
  /** Row numbers by the key of the figure. */
  readonly rows: ReadonlyMap<Key, number>;
  readonly indicators: ReadonlyMap<Key, Indicator>;
  /** Of the rows, then of what is known. */
  readonly figures: readonly Observation[];
}

export function amongFigures(understood: readonly UnderstoodRow[], { indicators, known }: RowContext): AmongFigures {
  return {
    understood,
    rows: new Map(understood.map(({ row, observation }) => [observation.key, row])),
    indicators: new Map(indicators.map((one) => [one.key, one])),
    figures: [...understood.map(({ observation }) => observation), ...known],
  };
}

/**
 * Issues about `figures` as warnings of rows: at the row of the figure; a part that was known before is told at the row
 * of its whole. What is wrong among known figures alone is nothing of this table.
 */
export function warningsOf(
  issues: readonly Issue[],
  figures: readonly Observation[],
  { rows }: AmongFigures,
): readonly RowWarning[] {
  return issues.flatMap((issue): readonly RowWarning[] => {
    const at = figures[Number(/\[(\d+)\]/.exec(issue.path)?.[1])];
    const own = at === undefined ? undefined : rows.get(at.key);
    if (issue.code === 'PERCENT_LOOKS_LIKE_FRACTION' && own !== undefined) {
      return [{ row: own, column: 'value', code: issue.code, data: issue.data }];
    }
    if (issue.code !== 'PART_ABOVE_WHOLE') return [];
    const row = own ?? rows.get(issue.data.whole);
    return row === undefined ? [] : [{ row, column: 'value', code: issue.code, data: issue.data }];
  });
}
