import * as v from 'valibot';

/** Most entries that one list of a campaign file may hold. */
export const LIST_LIMIT = 10_000;

/** A list that may be left out when it is empty. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.pipe(v.array(item), v.maxLength(LIST_LIMIT)), []);
}

/** A list that says something by being there. */
export function filledListOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1), v.maxLength(LIST_LIMIT));
}
