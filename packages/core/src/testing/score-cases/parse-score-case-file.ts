import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import type { ScoreEntry, ScoreSheet } from '../../scoring/sheet/score-sheet.ts';
import { TABLE_LEVEL_LIMIT } from '../../scoring/written/scoring-limits.ts';
import { readPlain, VALUE_LIMIT } from '../../shapes/read-plain.ts';
import { errorAt } from '../../shapes/report.ts';
import { shapeIssues } from '../../shapes/shape-issues.ts';
import { dataChanged, twice, unknownValue } from './named-data.ts';
import type { ScoreCase } from './score-case.ts';
import {
  scoreCaseFileSchema,
  type WrittenScoreCase,
  type WrittenScoreCaseFile,
  type WrittenUnit,
} from './score-case-file-schema.ts';
import { entryOf, type WrittenCell } from './written-cell.ts';

/** `cases` is empty as soon as there is one issue. */
export interface ParsedScoreCaseFile {
  readonly cases: readonly ScoreCase[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a file of cases of score tables from data of any origin (YAML or JSON, already parsed). Nothing is thrown for bad
 * data. What is wrong with a table or a sheet is no issue of the file: a case may expect just that.
 */
export function parseScoreCaseFile(data: unknown): ParsedScoreCaseFile {
  const plain = readPlain(data, VALUE_LIMIT, TABLE_LEVEL_LIMIT);
  if (!plain.ok) return { cases: [], issues: plain.issues };
  const read = v.safeParse(scoreCaseFileSchema, plain.value);
  if (!read.success) return { cases: [], issues: shapeIssues(read.issues) };
  const issues: Issue[] = [];
  const cases = read.output.cases.map((one, place) => caseOf(one, place, read.output, issues));
  return issues.length > 0 ? { cases: [], issues } : { cases, issues };
}

function caseOf(one: WrittenScoreCase, place: number, file: WrittenScoreCaseFile, issues: Issue[]): ScoreCase {
  const path = `cases[${place}]`;
  issues.push(...caseIssues(one, path, file));
  const units = one.units ?? file.groups?.[one.group ?? ''] ?? [];
  return {
    name: one.case,
    why: one.why,
    path,
    table: dataChanged(file.tables, one.table, one.change, { path, field: 'table' }, issues),
    typed: one.typed ?? false,
    view: one.view ?? 'counted',
    sheets: units.map(sheetOf),
    expected: one.expect,
    hard: one.hard ?? [],
  };
}

function caseIssues(one: WrittenScoreCase, path: string, { cases, groups = {} }: WrittenScoreCaseFile): Issue[] {
  const found = twice(one.case, path, cases);
  if (one.group !== undefined && !Object.hasOwn(groups, one.group))
    found.push(unknownValue(`${path}.group`, one.group, Object.keys(groups)));
  const given = ['group', 'units'].filter((field) => one[field as 'group' | 'units'] !== undefined);
  if (given.length === 2) found.push(errorAt('EXACTLY_ONE_FIELD', path, { fields: ['group', 'units'], given }));
  if (Object.keys(one.expect).length === 0) found.push(errorAt('FIELD_EMPTY', `${path}.expect`, { field: 'expect' }));
  const known = (one.units ?? groups[one.group ?? ''] ?? []).map(({ unit }) => unit);
  const named = [
    ...Object.keys(one.expect.units ?? {}),
    ...Object.values(one.expect.columns ?? {}).flatMap(Object.keys),
  ];
  for (const unit of named.filter((name) => !known.includes(name)))
    found.push(unknownValue(`${path}.expect.units.${unit}`, unit, known));
  return found;
}

function sheetOf({ unit, targets, self, verified, appraised, tieFigures }: WrittenUnit): ScoreSheet {
  return {
    unit,
    ...(targets === undefined ? {} : { targets }),
    columns: {
      ...(self === undefined ? {} : { self: entriesOf(self) }),
      ...(verified === undefined ? {} : { verified: entriesOf(verified) }),
      ...(appraised === undefined ? {} : { appraised: entriesOf(appraised) }),
    },
    ...(tieFigures === undefined ? {} : { tieFigures }),
  };
}

function entriesOf(cells: Readonly<Record<string, WrittenCell>>): Readonly<Record<string, ScoreEntry>> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, entryOf(cell)]));
}
