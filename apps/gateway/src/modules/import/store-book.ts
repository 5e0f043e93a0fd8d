import type { CampaignBook, KnownKeys } from '@thidua/core';
import { rowsOfBook } from './rows-of-book.ts';
import type { Connection } from './storage/connection.ts';
import type { Difference } from './storage/entity-table.ts';
import { type StoreCounts, type StoreOutcome, storeLists, storeRows } from './storage/store-entities.ts';
import { type StoredKind, storedKinds } from './stored-kinds.ts';

/** One value for each kind of entity. */
export type OfKind<Value> = { readonly [K in StoredKind]: Value };

/** What happened to one kind; told for the kinds that the file has or that are absent from it. */
export interface ImportStep {
  readonly kind: StoredKind;
  readonly counts: StoreCounts;
}

/**
 * Writes a checked book inside the caller's transaction, in a number of statements that does not grow with the book:
 * first the rows of all kinds, then the lists between them, which may point at any of those rows.
 */
export async function storeBook(
  connection: Connection,
  book: CampaignBook,
  known: KnownKeys,
  progress: (step: ImportStep) => void,
): Promise<OfKind<StoreOutcome>> {
  const own = new Set(book.organizations.map(({ key }) => key));
  const rows = rowsOfBook(book, (text) => own.has(text) || (known.keys.get('organization')?.has(text) ?? false));
  const differences: [StoredKind, Difference][] = [];
  for (const kind of storedKinds) differences.push([kind, await storeRows(connection, rows[kind], book.namespace)]);
  const outcomes: [StoredKind, StoreOutcome][] = [];
  for (const [kind, difference] of differences) {
    const outcome = await storeLists(connection, rows[kind], difference);
    outcomes.push([kind, outcome]);
    if (Object.values(outcome.counts).some((count) => count > 0)) progress({ kind, counts: outcome.counts });
  }
  return Object.fromEntries(outcomes) as OfKind<StoreOutcome>;
}
