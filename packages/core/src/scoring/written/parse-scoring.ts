import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import { cutIssues } from '../../shapes/cut-issues.ts';
import { readPlain } from '../../shapes/read-plain.ts';
import { shapeIssues } from '../../shapes/shape-issues.ts';
import { checkSheet } from '../sheet/check-sheet.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { prepareScoreTable } from '../table/prepare-score-table.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { brokenTexts } from './broken-texts.ts';
import { TABLE_LEVEL_LIMIT, TABLE_VALUE_LIMIT } from './scoring-limits.ts';
import { sheetField } from './sheet-field.ts';
import { tableField } from './table-field.ts';

/** What was read from data of any origin, or everything that is wrong with it. */
export type ParsedScoring<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Issues of the shape, or problems of what has a shape: never both. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a score table from data of any origin and checks it. Nothing is thrown for bad data, and nothing is filled in. */
export function parseScoreTable(input: unknown): ParsedScoring<PreparedTable> {
  const shaped = shapedAs(tableField, input);
  if (!shaped.ok) return shaped;
  const table = prepareScoreTable(shaped.value);
  return table.ok ? { ok: true, value: table.prepared } : unread(table.problems);
}

/** Reads a score sheet for a table from data of any origin and checks it. */
export function parseScoreSheet(input: unknown, table: PreparedTable): ParsedScoring<ScoreSheet> {
  const shaped = shapedAs(sheetField, input);
  if (!shaped.ok) return shaped;
  const problems = checkSheet(table, shaped.value);
  return problems.length === 0 ? shaped : unread(problems);
}

/** A plain copy of the data if it has the shape, holds no more values than `limit`, and its texts are whole. */
export function shapedAs<Value>(
  field: v.GenericSchema<unknown, Value>,
  input: unknown,
  limit: number = TABLE_VALUE_LIMIT,
): ParsedScoring<Value> {
  const plain = readPlain(input, limit, TABLE_LEVEL_LIMIT);
  if (!plain.ok) return unread(plain.issues);
  const broken = brokenTexts(plain.value);
  if (broken.length > 0) return unread(broken);
  const shape = v.safeParse(field, plain.value);
  return shape.success ? { ok: true, value: shape.output } : unread(shapeIssues(shape.issues));
}

/** What is wrong, cut after the number of issues that one reading gives. */
export function unread(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: cutIssues(issues) };
}
