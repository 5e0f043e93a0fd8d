import type { Key } from '@thidua/core';

/** The two parts of an absolute key; without a slash the namespace is empty, which no unit holds. */
export function splitKey(key: Key): { readonly namespace: string; readonly slug: string } {
  const slash = key.indexOf('/');
  return { namespace: key.slice(0, Math.max(slash, 0)), slug: key.slice(slash + 1) };
}
