import * as v from 'valibot';
import { refusingLists } from './refusing-lists.ts';

/** Most entries of one list or map, unless it declares another limit. */
export const ENTRY_LIMIT = 2_000;

/** A list, of at most {@link ENTRY_LIMIT} or `limit` entries. */
export function listOf<const Item extends v.GenericSchema>(item: Item, limit: number = ENTRY_LIMIT) {
  return v.pipe(v.array(item), v.maxLength(limit));
}

/** A list that says something by being there. */
export function filledListOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1), v.maxLength(ENTRY_LIMIT));
}

/** A map from names to one kind of value, of at most {@link ENTRY_LIMIT} or `limit` entries. */
export function mapOf<const Item extends v.GenericSchema>(item: Item, limit: number = ENTRY_LIMIT) {
  return v.pipe(refusingLists(v.record(v.string(), item)), v.maxEntries(limit));
}
