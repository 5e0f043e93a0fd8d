import type { Issue } from '../../errors/issue.ts';
import { errorAt } from '../../shapes/report.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { type Changes, changedData } from './changed-data.ts';

/** A name that an earlier case of the file has. */
export function twice(name: string, path: string, cases: readonly { readonly case: string }[]): Issue[] {
  const first = cases.findIndex((other) => other.case === name);
  if (`cases[${first}]` === path) return [];
  return [errorAt('KEY_DUPLICATE', `${path}.case`, { key: name, path: `cases[${first}].case` })];
}

/** What a case names of its file, with its changes; reports a name or a path that leads nowhere. */
export function dataChanged(
  known: Readonly<Record<string, unknown>>,
  name: string,
  changes: Changes | undefined,
  { path, field }: { readonly path: string; readonly field: string },
  issues: Issue[],
): unknown {
  if (!Object.hasOwn(known, name)) {
    issues.push(unknownValue(`${path}.${field}`, name, Object.keys(known)));
    return null;
  }
  const changed = changedData(known[name], changes ?? {});
  if (changed.ok) return changed.data;
  issues.push(errorAt('FIELD_UNKNOWN', `${path}.change`, { field: changed.path, nearest: null, known: [] }));
  return null;
}

/** A name that there is not. */
export function unknownValue(path: string, value: string, allowed: readonly string[]): Issue {
  return errorAt('VALUE_UNKNOWN', path, { value: value.slice(0, 80), nearest: nearestName(value, allowed), allowed });
}
