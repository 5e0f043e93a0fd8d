import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import { joinPath } from '../../shapes/issue-path.ts';
import { mapOf } from '../../shapes/register-of.ts';
import type { ScoreEntry } from '../sheet/score-sheet.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import type { ScoreColumn, Scorer } from '../table/score-column.ts';
import { shapedAs } from '../written/parse-scoring.ts';
import { entryField } from '../written/sheet-field.ts';

/** Cells by key of the criterion; `null` takes a cell out. Who fills them in is said once, for all of them. */
export type NewEntries = Readonly<Record<string, Omit<ScoreEntry, 'by'> | null>>;

/** What one scorer fills in. */
export interface NewScoring {
  readonly entries: NewEntries;
  readonly by: Scorer;
}

/** What one scorer fills in in one column. */
export interface NewScores extends NewScoring {
  readonly column: ScoreColumn;
}

const entriesField: v.GenericSchema<unknown, NewEntries> = mapOf(v.nullable(entryField), TABLE_NODE_LIMIT);

/** The cells as plain data, each with its scorer, or what is wrong with their shape. */
export function readNewEntries({ entries, column, by }: NewScores): {
  readonly cells: ReadonlyMap<string, ScoreEntry | null>;
  readonly issues: readonly Issue[];
} {
  const shaped = shapedAs(entriesField, entries);
  if (!shaped.ok) return { cells: new Map(), issues: issuesBelow(`columns.${column}`, shaped.issues) };
  const cells = Object.entries(shaped.value).map(([key, entry]): readonly [string, ScoreEntry | null] => [
    key,
    entry === null ? null : { ...entry, by },
  ]);
  return { cells: new Map(cells), issues: [] };
}

/** Issues of a part, seen from the sheet that it belongs to. */
export function issuesBelow(above: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: below(above, issue.path) }));
}

function below(above: string, path: string): string {
  if (path === '') return above;
  return path.startsWith('[') ? `${above}${path}` : joinPath(above, path);
}
