import { createHash } from 'node:crypto';
import type { CampaignBook, Key, KnownKeys } from '@thidua/core';
import type { Logger } from '../../platform/logger.ts';
import { changedHistory } from './changed-history.ts';
import type { CampaignFileReading } from './file/campaign-file-reading.ts';
import { type ImportFinding, ImportRefused } from './import-finding.ts';
import type { ImportProblem } from './import-problems.ts';
import { claimNamespace, recordImportRun, type Sender } from './import-run.ts';
import { loadKnownKeys } from './known-keys.ts';
import { notPublic } from './not-public.ts';
import type { PreparedUnits } from './prepared-units.ts';
import { createdIn, type ImportedEntity, overwrittenIn, recordOverwritten } from './record-imported.ts';
import type { Connection } from './storage/connection.ts';
import type { StoreCounts, StoreOutcome } from './storage/store-entities.ts';
import { type ImportStep, type OfKind, storeBook } from './store-book.ts';
import { type StoredKind, storedKinds } from './stored-kinds.ts';

export interface ImportOptions {
  /** Name of the file as a person knows it; recorded and shown, never opened. */
  readonly fileName: string;
  readonly units: PreparedUnits;
  readonly log: Logger;
  /** Does everything and keeps nothing. */
  readonly dryRun?: boolean;
  readonly progress?: (step: ImportStep) => void;
}

/** What loading one file needs inside a transaction. */
export interface FileToImport extends Pick<ImportOptions, 'fileName' | 'dryRun' | 'progress'> {
  /** As far as it was read before anything was looked up; findings refuse it. */
  readonly reading: CampaignFileReading | readonly ImportFinding[];
}

/** That somebody sends a file who is known: who, and what speaks against it besides the library. */
export interface SentFile {
  readonly by: Sender;
  /** Before anything is written. */
  readonly objections: (book: CampaignBook, known: KnownKeys) => Promise<readonly ImportProblem[]>;
  /** After everything is written, which is undone where there is one. */
  readonly objectionsAfter: (book: CampaignBook, outcomes: OfKind<StoreOutcome>) => readonly ImportProblem[];
}

export interface ImportedFile {
  readonly kind: 'imported';
  readonly dryRun: boolean;
  readonly namespace: string;
  readonly title: string;
  readonly counts: OfKind<StoreCounts>;
  /** Kept, though this version of the file no longer has them. */
  readonly absent: readonly { readonly kind: StoredKind; readonly key: Key }[];
  readonly warnings: readonly ImportFinding[];
}

/** Nothing of the file was written. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly findings: readonly ImportFinding[];
}

/**
 * Loads one file inside a transaction of the caller, who has waited for the turn and has the units stored. What a file of
 * the operator overwrites is recorded here; what a sender's creates and overwrites is given back in `entities` for the
 * caller to record.
 * @throws ImportRefused with everything that was found; the caller must undo what was written.
 */
export async function importWithin(
  connection: Connection,
  text: string,
  { fileName, reading, dryRun = false, progress = () => undefined }: FileToImport,
  sent?: SentFile,
): Promise<ImportedFile & { readonly entities: readonly ImportedEntity[] }> {
  if (!('check' in reading)) throw new ImportRefused(reading);
  const known = await loadKnownKeys(connection, reading.requires);
  const { book, findings } = await reading.check(known);
  if (book === null) throw new ImportRefused(findings);
  await refuse(reading, findings, [...notPublic(book), ...((await sent?.objections(book, known)) ?? [])]);
  const outcomes = await storeBook(connection, book, known, progress);
  const changed = await changedHistory(outcomes, reading);
  if (changed.length > 0) throw new ImportRefused([...changed, ...findings]);
  await refuse(reading, findings, sent?.objectionsAfter(book, outcomes) ?? []);
  const { namespace, title } = book;
  const counts = Object.fromEntries(storedKinds.map((kind) => [kind, outcomes[kind].counts])) as OfKind<StoreCounts>;
  const run = { file: fileName, namespace, title, sha256: sha256Of(text), counts, warnings: findings.length };
  await claimNamespace(connection, book);
  await recordImportRun(connection, { ...run, by: sent?.by });
  const overwritten = overwrittenIn(outcomes);
  if (sent === undefined) await recordOverwritten(connection, namespace, overwritten);
  const entities = sent === undefined ? [] : [...createdIn(outcomes), ...overwritten];
  const absent = storedKinds.flatMap((kind) => outcomes[kind].absent.map((key) => ({ kind, key })));
  return { kind: 'imported', dryRun, namespace, title, counts, absent, warnings: findings, entities };
}

/** By this a file is known to be the same again. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function refuse(
  reading: CampaignFileReading,
  findings: readonly ImportFinding[],
  problems: readonly ImportProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  const places = await reading.locate(problems.map(({ path }) => path));
  const found = problems.map((issue, index) => ({ issue, place: places[index]?.place ?? null }));
  throw new ImportRefused([...found, ...findings]);
}
