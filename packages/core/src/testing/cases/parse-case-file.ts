import * as v from 'valibot';
import { shapeIssues } from '../../campaign-files/shape/shape-issues.ts';
import type { Issue } from '../../errors/issue.ts';
import type { Facts } from '../../facts/facts.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { caseFileSchema, type WrittenCase, type WrittenCaseFile, type WrittenFacts } from './case-file-schema.ts';
import type { CaseExpectation, LawCase } from './law-case.ts';

/** `cases` is empty as soon as there is one issue. */
export interface ParsedCaseFile {
  readonly award: string | null;
  readonly cases: readonly LawCase[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a file of cases from data of any origin (YAML or JSON, already parsed). Nothing is thrown for bad data; what
 * stands inside the registers of facts is checked when a case is run. `awards`: the codes that exist; left out, any.
 */
export function parseCaseFile(data: unknown, { awards }: { readonly awards?: readonly string[] } = {}): ParsedCaseFile {
  const read = v.safeParse(caseFileSchema, data);
  if (!read.success) return { award: null, cases: [], issues: shapeIssues(read.issues) };
  const file = read.output;
  const issues = [
    ...awardIssues(file.award, awards),
    ...file.cases.flatMap((one, place) => caseIssues(one, place, file)),
  ];
  if (issues.length > 0) return { award: file.award, cases: [], issues };
  return { award: file.award, cases: file.cases.map((one, place) => caseOf(one, place, file)), issues };
}

function awardIssues(award: string, awards: readonly string[] | undefined): Issue[] {
  if (awards === undefined || awards.includes(award)) return [];
  return [unknownValue('award', award, awards)];
}

function caseIssues(one: WrittenCase, place: number, { bases = {}, cases }: WrittenCaseFile): Issue[] {
  const path = `cases[${place}]`;
  const issues: Issue[] = [];
  if (one.base !== undefined && !Object.hasOwn(bases, one.base))
    issues.push(unknownValue(`${path}.base`, one.base, Object.keys(bases)));
  const first = cases.findIndex((other) => other.case === one.case);
  if (first < place)
    issues.push({
      severity: 'error',
      code: 'KEY_DUPLICATE',
      path: `${path}.case`,
      data: { key: one.case, path: `cases[${first}].case` },
    });
  if (one.expect === 'undetermined' && one.questions === undefined && one.unread === undefined)
    issues.push({ severity: 'error', code: 'FIELD_MISSING', path: `${path}.questions`, data: { field: 'questions' } });
  return issues;
}

function unknownValue(path: string, value: string, allowed: readonly string[]): Issue {
  const data = { value: value.slice(0, 80), nearest: nearestName(value, allowed), allowed };
  return { severity: 'error', code: 'VALUE_UNKNOWN', path, data };
}

function caseOf(one: WrittenCase, place: number, { award, bases = {} }: WrittenCaseFile): LawCase {
  const { lawOn, year, proposedOn, achievement, trap = [] } = one;
  return {
    award,
    name: one.case,
    path: `cases[${place}]`,
    lawOn,
    carryOver: one.carryOver ?? false,
    localBooks: one.localBooks ?? [],
    year,
    ...(proposedOn === undefined ? {} : { proposedOn }),
    ...(achievement === undefined ? {} : { achievement }),
    facts: factsOf([one.base === undefined ? {} : (bases[one.base] ?? {}), one.facts ?? {}, one.change ?? {}]),
    expected: expectationOf(one),
    traps: typeof trap === 'number' ? [trap] : trap,
  };
}

/** A register is replaced whole; `null` takes it away, so that it is not known. */
function factsOf(layers: readonly WrittenFacts[]): Facts {
  const merged = Object.entries(Object.assign({}, ...layers) as WrittenFacts);
  return Object.fromEntries(merged.filter(([, value]) => value !== null)) as Facts;
}

function expectationOf(one: WrittenCase): CaseExpectation {
  const { expect: outcome, verification, provisional } = one;
  return {
    outcome,
    ...('otherwise' in one ? { otherwise: one.otherwise } : {}),
    ...('gaps' in one && one.gaps !== undefined ? { gaps: one.gaps } : {}),
    ...('questions' in one && one.questions !== undefined ? { questions: one.questions } : {}),
    ...('unread' in one && one.unread !== undefined ? { unread: one.unread } : {}),
    ...('error' in one ? { error: one.error } : {}),
    ...(verification === undefined ? {} : { verification }),
    ...(provisional === undefined ? {} : { provisional }),
  };
}
