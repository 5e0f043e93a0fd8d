import { searchKey, sortKey } from '@thidua/core';

/** A sort key is indexed, and an index entry has a greatest size; names that agree so far are ordered by their id. */
const SORTED_CHARACTERS = 200;

/** The stored columns by which a list is put in Vietnamese order. */
export function sortColumn(name: string): string {
  return sortKey(name.slice(0, SORTED_CHARACTERS));
}

/** The stored column in which words are looked for: all texts by which a person may know the thing. */
export function searchColumn(...texts: readonly (string | undefined)[]): string {
  return searchKey(texts.filter((text) => text !== undefined).join(' '));
}
