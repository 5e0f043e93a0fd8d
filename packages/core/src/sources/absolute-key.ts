import type { Key } from './key.ts';

/** A key without a slash belongs to `namespace`; one with a slash is absolute already. */
export function absoluteKey(namespace: string, text: string): Key {
  return text.includes('/') ? text : `${namespace}/${text}`;
}

/** `lai-chau-2024` of `lai-chau-2024/grdp-growth`. */
export function namespaceOf(key: Key): string {
  return key.slice(0, Math.max(0, key.indexOf('/')));
}

/** `grdp-growth` of `lai-chau-2024/grdp-growth`. */
export function localKeyOf(key: Key): string {
  return key.slice(key.indexOf('/') + 1);
}

/** `project.start` inside the namespace of the project: milestones have no name of their own outside it. */
export function milestoneKey(project: Key, milestone: string): Key {
  return `${project}.${milestone}`;
}
