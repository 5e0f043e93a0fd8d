import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import type { IndexEdition, IndexUnit, IndexValue } from '../../scoring/indices/index-edition.ts';
import { readPlain } from '../../shapes/read-plain.ts';
import { errorAt } from '../../shapes/report.ts';
import { shapeIssues } from '../../shapes/shape-issues.ts';
import type { IndexCase } from './index-case.ts';
import {
  indexCaseFileSchema,
  type WrittenIndexCase,
  type WrittenIndexCaseFile,
  type WrittenIndexUnit,
} from './index-case-file-schema.ts';
import { dataChanged, twice, unknownValue } from './named-data.ts';

/** `cases` is empty as soon as there is one issue. */
export interface ParsedIndexCaseFile {
  readonly cases: readonly IndexCase[];
  readonly issues: readonly Issue[];
}

/** As `parseScoreCaseFile`, for files of composite indices. */
export function parseIndexCaseFile(data: unknown): ParsedIndexCaseFile {
  const plain = readPlain(data);
  if (!plain.ok) return { cases: [], issues: plain.issues };
  const read = v.safeParse(indexCaseFileSchema, plain.value);
  if (!read.success) return { cases: [], issues: shapeIssues(read.issues) };
  const issues: Issue[] = [];
  const cases = read.output.cases.map((one, place) => caseOf(one, place, read.output, issues));
  return issues.length > 0 ? { cases: [], issues } : { cases, issues };
}

function caseOf(one: WrittenIndexCase, place: number, file: WrittenIndexCaseFile, issues: Issue[]): IndexCase {
  const path = `cases[${place}]`;
  const { methods, cases } = file;
  issues.push(...twice(one.case, path, cases));
  if (Object.keys(one.expect).length === 0) issues.push(errorAt('FIELD_EMPTY', `${path}.expect`, { field: 'expect' }));
  const known = one.units.map(({ unit }) => unit);
  for (const unit of Object.keys(one.expect.units ?? {}).filter((name) => !known.includes(name)))
    issues.push(unknownValue(`${path}.expect.units.${unit}`, unit, known));
  const method = dataChanged(methods, one.method, one.change, { path, field: 'method' }, issues);
  const { earlier } = one;
  const before =
    earlier?.method === undefined
      ? method
      : dataChanged(methods, earlier.method, {}, { path: `${path}.earlier`, field: 'method' }, issues);
  return {
    name: one.case,
    why: one.why,
    path,
    method,
    edition: editionOf('now', one.units),
    earlier: earlier === undefined ? null : { method: before, edition: editionOf('earlier', earlier.units) },
    noise: one.noise ?? null,
    roundedNumbers: one.roundedNumbers ?? 1,
    expected: one.expect,
    hard: one.hard ?? [],
  };
}

function editionOf(edition: string, units: readonly WrittenIndexUnit[]): IndexEdition {
  return {
    edition,
    units: units.map(
      ({ unit, values, published }): IndexUnit => ({
        unit,
        values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueIn(value)])),
        ...(published === undefined ? {} : { published }),
      }),
    ),
  };
}

function valueIn(value: WrittenIndexUnit['values'][string]): IndexValue {
  if (typeof value === 'string') return { kind: 'value', value };
  const { missing, lowest = '', highest = '' } = value;
  return missing === undefined ? { kind: 'censored', lowest, highest } : { kind: missing };
}
