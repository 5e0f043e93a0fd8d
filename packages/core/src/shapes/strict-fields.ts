import * as v from 'valibot';
import { refusingLists } from './refusing-lists.ts';

/**
 * An object with exactly these fields; an unknown one is an error, and so is a list in its place. The message carries
 * the names of the known fields, joined by commas, from which the reader finds the nearest.
 */
export function strictFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return refusingLists(v.strictObject(entries, Object.keys(entries).join(',')));
}
