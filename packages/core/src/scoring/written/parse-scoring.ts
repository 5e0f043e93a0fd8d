import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import { readPlain } from '../../shapes/read-plain.ts';
import { shapeIssues } from '../../shapes/shape-issues.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import { checkSheet } from '../sheet/check-sheet.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { prepareScoreTable } from '../table/prepare-score-table.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { sheetField } from './sheet-field.ts';
import { tableField } from './table-field.ts';

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Issues of the shape, or problems of what has a shape: never both. */
  | { readonly ok: false; readonly issues: readonly (Issue | ScoringProblem)[] };

/** Reads a score table from data of any origin and checks it. Nothing is thrown for bad data, and nothing is filled in. */
export function parseScoreTable(input: unknown): Parsed<PreparedTable> {
  const shaped = shapedAs(tableField, input);
  if (!shaped.ok) return shaped;
  const table = prepareScoreTable(shaped.value);
  return table.ok ? { ok: true, value: table.prepared } : { ok: false, issues: table.problems };
}

/** Reads a score sheet for a table from data of any origin and checks it. */
export function parseScoreSheet(input: unknown, table: PreparedTable): Parsed<ScoreSheet> {
  const shaped = shapedAs(sheetField, input);
  if (!shaped.ok) return shaped;
  const problems = checkSheet(table, shaped.value);
  return problems.length === 0 ? shaped : { ok: false, issues: problems };
}

/** A plain copy of the data if it has the shape. */
export function shapedAs<Value>(field: v.GenericSchema<unknown, Value>, input: unknown): Parsed<Value> {
  const plain = readPlain(input);
  if (!plain.ok) return plain;
  const shape = v.safeParse(field, plain.value);
  return shape.success ? { ok: true, value: shape.output } : { ok: false, issues: shapeIssues(shape.issues) };
}
