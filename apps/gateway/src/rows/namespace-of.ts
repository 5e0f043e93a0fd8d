import type { Key } from '@thidua/core';

/** The namespace of an absolute key: what stands before the slash. */
export function namespaceOf(key: Key): string {
  return key.slice(0, key.indexOf('/'));
}
