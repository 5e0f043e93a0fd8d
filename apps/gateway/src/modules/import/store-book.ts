import type { CampaignBook, KnownKeys } from '@thidua/core';
import { rowsOfBook } from './rows-of-book.ts';
import type { Connection } from './storage/connection.ts';
import { appendEntities, type Difference } from './storage/entity-table.ts';
import { appendEntries } from './storage/list-table.ts';
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
  const rows = rowsOfBook(book, isOrganizationIn(book, known));
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

/**
 * Inserts a checked book whose keys are all new: the addition that a mutation makes. Statements only for what it has, and
 * nothing that is stored is read.
 */
export async function appendBook(connection: Connection, book: CampaignBook, known: KnownKeys): Promise<void> {
  const rows = rowsOfBook(book, isOrganizationIn(book, known));
  for (const kind of storedKinds) await appendEntities(connection, rows[kind].table, rows[kind].rows);
  for (const kind of storedKinds) {
    for (const { of, rows: entries } of rows[kind].lists) await appendEntries(connection, of.table, entries);
  }
}

function isOrganizationIn(book: CampaignBook, known: KnownKeys): (text: string) => boolean {
  const own = new Set(book.organizations.map(({ key }) => key));
  return (text) => own.has(text) || (known.keys.get('organization')?.has(text) ?? false);
}
