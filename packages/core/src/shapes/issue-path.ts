import type * as v from 'valibot';

/** `honours[3].year`; empty for the whole. */
export function issuePath(items: readonly v.IssuePathItem[] | undefined): string {
  return (items ?? []).reduce((path, item) => joinPath(path, item.key), '');
}

/** One step further: a number is a place in a list, anything else a field. */
export function joinPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}
