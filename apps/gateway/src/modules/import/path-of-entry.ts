import type { Key } from '@thidua/core';

/** Where a file writes an observation or a progress of a project, like `projects[2].progress[0]`; empty if nowhere. */
export function pathOfEntry(data: unknown, kind: 'observation' | 'projectProgress', key: Key): string {
  const local = key.slice(key.indexOf('/') + 1);
  if (kind === 'observation') return pathInList(data, 'observations', local, '');
  const paths = listIn(data, 'projects').map((project, place) =>
    pathInList(project, 'progress', local, `projects[${place}].`),
  );
  return paths.find((path) => path !== '') ?? '';
}

function pathInList(holder: unknown, field: string, key: string, prefix: string): string {
  const place = listIn(holder, field).findIndex((entry) => fieldOf(entry, 'key') === key);
  return place < 0 ? '' : `${prefix}${field}[${place}]`;
}

function listIn(holder: unknown, field: string): readonly unknown[] {
  const list = fieldOf(holder, field);
  return Array.isArray(list) ? list : [];
}

function fieldOf(holder: unknown, field: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined;
}
