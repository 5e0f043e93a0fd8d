import type * as v from 'valibot';
import type { Issue } from '../errors/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { ISSUE_LIMIT } from './cut-issues.ts';
import { issuePath, joinPath } from './issue-path.ts';
import { errorAt, shortened } from './report.ts';

/**
 * What valibot found wrong, as issues of ours with stable codes. Messages in the schema are not sentences but carry
 * what the issue needs: an error code, or the names of known fields or allowed values joined by commas.
 */
export function shapeIssues(wrong: readonly v.BaseIssue<unknown>[]): readonly Issue[] {
  return wrong.flatMap((issue, at) => issuesOf(issue, [], at < ISSUE_LIMIT));
}

/** `shown`: whether anybody will see it, so that the search for the nearest name is worth its time. */
function issuesOf(issue: v.BaseIssue<unknown>, above: readonly v.IssuePathItem[], shown: boolean): readonly Issue[] {
  const items = [...above, ...(issue.path ?? [])];
  const path = issuePath(items);
  switch (issue.type) {
    case 'strict_object':
      return issuesOfObject(issue, items);
    case 'picklist':
      return [unknownValue(issue, path, issue.message.split(','), shown)];
    case 'literal':
    case 'variant':
      return [unknownValue(issue, path, namesIn(issue.expected ?? ''), shown)];
    case 'union':
      return issuesOfUnion(issue, items, shown);
    case 'check':
      return [malformed(issue, path)];
    case 'max_length':
    case 'max_entries':
      return [tooLarge(issue, path)];
    case 'min_length':
    case 'non_empty':
      return [errorAt('FIELD_EMPTY', path, { field: path })];
    default:
      return [wrongType(issue, path)];
  }
}

function issuesOfObject(issue: v.BaseIssue<unknown>, items: readonly v.IssuePathItem[]): readonly Issue[] {
  const path = issuePath(items);
  const last = items.at(-1);
  if (last === undefined || last.origin !== 'key') return [wrongType(issue, path)];
  if (issue.expected !== 'never') return [errorAt('FIELD_MISSING', path, { field: String(last.key) })];
  // valibot stops at the first unknown field of an object; a reader wants them all
  const known = issue.message.split(',');
  const parent = issuePath(items.slice(0, -1));
  return Object.keys(Object(last.input))
    .filter((name) => !known.includes(name))
    .map((name, at) => {
      const field = shortened(name);
      const nearest = at < ISSUE_LIMIT ? nearestName(field, known) : null;
      return errorAt('FIELD_UNKNOWN', joinPath(parent, field), { field, nearest, known });
    });
}

/** Of a choice between shapes, what went wrong inside one of them tells most. */
function issuesOfUnion(
  issue: v.BaseIssue<unknown>,
  items: readonly v.IssuePathItem[],
  shown: boolean,
): readonly Issue[] {
  const inside = (issue.issues ?? []).filter((part) => (part.path ?? []).length > 0);
  return inside.length === 0
    ? [wrongType(issue, issuePath(items))]
    : inside.flatMap((part) => issuesOf(part, items, shown));
}

function unknownValue(issue: v.BaseIssue<unknown>, path: string, allowed: readonly string[], shown: boolean): Issue {
  if (issue.input === undefined) return errorAt('FIELD_MISSING', path, { field: path });
  if (typeof issue.input !== 'string') return wrongType(issue, path);
  const value = shortened(issue.input);
  return errorAt('VALUE_UNKNOWN', path, { value, nearest: shown ? nearestName(value, allowed) : null, allowed });
}

function malformed(issue: v.BaseIssue<unknown>, path: string): Issue {
  const [code, detail = ''] = issue.message.split(':');
  const text = shortened(String(issue.input));
  switch (code) {
    case 'DAY_MALFORMED':
    case 'PARTIAL_DATE_MALFORMED':
    case 'YEAR_MALFORMED':
    case 'COUNT_MALFORMED':
    case 'PERCENT_MALFORMED':
    case 'KEY_MALFORMED':
      return errorAt(code, path, { text });
    case 'LOCAL_CODE_REFUSED':
      return errorAt(code, path, { code: text, why: 'malformed' });
    case 'EXACTLY_ONE_FIELD': {
      const fields = detail.split(',');
      const given = Object.keys(Object(issue.input)).filter((field) => fields.includes(field));
      return errorAt(code, path, { fields, given });
    }
    default:
      return errorAt('FILE_SHAPE', path, { path, expected: detail, received: text });
  }
}

function tooLarge(issue: v.BaseIssue<unknown>, path: string): Issue {
  const { input } = issue;
  const count = typeof input === 'string' || Array.isArray(input) ? input.length : Object.keys(Object(input)).length;
  return errorAt('FILE_TOO_LARGE', path, { what: path, count, limit: Number(issue.requirement) });
}

function wrongType(issue: v.BaseIssue<unknown>, path: string): Issue {
  if (typeof issue.input === 'number' && issue.type === 'string') {
    return errorAt('NUMBER_NOT_QUOTED', path, { value: String(issue.input) });
  }
  const expected = shortened(issue.expected ?? '');
  return errorAt('FILE_SHAPE', path, { path, expected, received: shortened(issue.received) });
}

/** Valibot writes the allowed kinds of a variant as `("allOf" | "anyOf")`. */
function namesIn(expected: string): readonly string[] {
  return [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
