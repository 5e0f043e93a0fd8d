import * as v from 'valibot';

/**
 * An object with exactly these fields; an unknown one is an error. The message carries the names of the known fields,
 * joined by commas, from which the reader finds the nearest.
 */
export function strictFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, Object.keys(entries).join(','));
}
