import type * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import { issuePath, joinPath } from '../../shapes/issue-path.ts';
import { nearestName } from '../../text/nearest-name.ts';

/**
 * What valibot found wrong, as issues of ours with stable codes. Messages in the schema are not sentences but carry
 * what the issue needs: an error code, or the names of known fields or allowed values joined by commas.
 */
export function shapeIssues(found: readonly v.BaseIssue<unknown>[]): readonly Issue[] {
  return found.flatMap((issue) => issuesOf(issue, []));
}

function issuesOf(issue: v.BaseIssue<unknown>, above: readonly v.IssuePathItem[]): readonly Issue[] {
  const items = [...above, ...(issue.path ?? [])];
  const path = issuePath(items);
  switch (issue.type) {
    case 'strict_object':
      return issuesOfObject(issue, items);
    case 'picklist':
      return [unknownValue(issue, path, issue.message.split(','))];
    case 'variant':
      return [unknownValue(issue, path, allowedOf(issue))];
    case 'union':
      return issuesOfUnion(issue, items);
    case 'check':
    case 'regex':
      return [malformed(issue, path)];
    case 'max_length':
      return [tooLarge(issue, path)];
    case 'min_length':
    case 'non_empty':
      return [{ severity: 'error', code: 'FIELD_EMPTY', path, data: { field: path } }];
    default:
      return [wrongType(issue, path)];
  }
}

function issuesOfObject(issue: v.BaseIssue<unknown>, items: readonly v.IssuePathItem[]): readonly Issue[] {
  const path = issuePath(items);
  const last = items.at(-1);
  if (last === undefined || last.origin !== 'key') return [wrongType(issue, path)];
  if (issue.expected !== 'never') {
    return [{ severity: 'error', code: 'FIELD_MISSING', path, data: { field: String(last.key) } }];
  }
  // valibot stops at the first unknown field of an object; a reader wants them all
  const known = issue.message.split(',');
  const parent = issuePath(items.slice(0, -1));
  return Object.keys(Object(last.input))
    .filter((field) => !known.includes(field))
    .map((field) => ({
      severity: 'error',
      code: 'FIELD_UNKNOWN',
      path: joinPath(parent, field),
      data: { field, nearest: nearestName(field, known), known },
    }));
}

/** Of a choice between shapes, what went wrong deepest inside one of them tells most. */
function issuesOfUnion(issue: v.BaseIssue<unknown>, items: readonly v.IssuePathItem[]): readonly Issue[] {
  const inside = (issue.issues ?? []).filter((part) => (part.path ?? []).length > 0 || part.type === 'regex');
  if (inside.length > 0) return inside.flatMap((part) => issuesOf(part, items));
  return [wrongType(issue, issuePath(items))];
}

function unknownValue(issue: v.BaseIssue<unknown>, path: string, allowed: readonly string[]): Issue {
  if (issue.input === undefined) return { severity: 'error', code: 'FIELD_MISSING', path, data: { field: path } };
  if (typeof issue.input !== 'string') return wrongType(issue, path);
  const value = shortened(issue.input);
  return {
    severity: 'error',
    code: 'VALUE_UNKNOWN',
    path,
    data: { value, nearest: nearestName(value, allowed), allowed },
  };
}

function malformed(issue: v.BaseIssue<unknown>, path: string): Issue {
  const [code, detail = ''] = issue.message.split(':');
  const text = shortened(String(issue.input));
  switch (code) {
    case 'DECIMAL_MALFORMED':
    case 'DAY_MALFORMED':
    case 'PARTIAL_DATE_MALFORMED':
    case 'PERIOD_MALFORMED':
    case 'KEY_MALFORMED':
      return { severity: 'error', code, path, data: { text } };
    case 'EXACTLY_ONE_FIELD': {
      const fields = detail.split(',');
      const given = Object.keys(Object(issue.input)).filter((field) => fields.includes(field));
      return { severity: 'error', code, path, data: { fields, given } };
    }
    default:
      return {
        severity: 'error',
        code: 'FILE_SHAPE',
        path,
        data: { path, expected: issue.expected ?? '', received: text },
      };
  }
}

function tooLarge(issue: v.BaseIssue<unknown>, path: string): Issue {
  const { input } = issue;
  const count = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
  return {
    severity: 'error',
    code: 'FILE_TOO_LARGE',
    path,
    data: { what: path, count, limit: Number(issue.requirement) },
  };
}

function wrongType(issue: v.BaseIssue<unknown>, path: string): Issue {
  if (typeof issue.input === 'number' && wantsText(issue)) {
    return { severity: 'error', code: 'NUMBER_NOT_QUOTED', path, data: { value: String(issue.input) } };
  }
  const received = shortened(issue.received);
  return {
    severity: 'error',
    code: 'FILE_SHAPE',
    path,
    data: { path, expected: shortened(issue.expected ?? ''), received },
  };
}

function wantsText(issue: v.BaseIssue<unknown>): boolean {
  if (issue.type === 'string') return true;
  return issue.type === 'union' && (issue.issues ?? []).some((part) => part.type === 'string');
}

/** Valibot writes the allowed kinds of a variant as `("atLeast" | "about")`. */
function allowedOf(issue: v.BaseIssue<unknown>): readonly string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
