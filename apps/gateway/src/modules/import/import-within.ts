import { createHash } from 'node:crypto';
import { type Key, launchRules, parseCampaignFile } from '@thidua/core';
import type { Logger } from '../../platform/logger.ts';
import { changedHistory } from './changed-history.ts';
import { readCampaignText } from './file/read-campaign-text.ts';
import { type ImportFinding, ImportRefused } from './import-finding.ts';
import { claimNamespace, recordImportRun } from './import-run.ts';
import { loadKnownKeys } from './known-keys.ts';
import type { PreparedUnits } from './prepared-units.ts';
import type { Connection } from './storage/connection.ts';
import type { StoreCounts } from './storage/store-entities.ts';
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
 * Loads one file inside a transaction of the caller, who has waited for the turn and has the units stored.
 * @throws ImportRefused with everything that was found; the caller must undo what was written.
 */
export async function importWithin(
  connection: Connection,
  text: string,
  { fileName, units, dryRun = false, progress = () => undefined }: ImportOptions,
): Promise<ImportedFile> {
  const read = readCampaignText(text);
  if (!('data' in read)) throw new ImportRefused(read);
  const known = await loadKnownKeys(connection, requiredBy(read.data));
  const { book, issues } = parseCampaignFile(read.data, { register: units.register, known, launchRules });
  const findings = issues.map((issue) => ({ issue, place: read.placeOf(issue.path) }));
  if (book === null) throw new ImportRefused(findings);
  const outcomes = await storeBook(connection, book, known, progress);
  const changed = changedHistory(outcomes, read);
  if (changed.length > 0) throw new ImportRefused([...changed, ...findings]);
  const { namespace, title } = book;
  const counts = Object.fromEntries(storedKinds.map((kind) => [kind, outcomes[kind].counts])) as OfKind<StoreCounts>;
  const warnings = findings.length;
  await claimNamespace(connection, book);
  await recordImportRun(connection, { file: fileName, namespace, title, sha256: sha256Of(text), counts, warnings });
  const absent = storedKinds.flatMap((kind) => outcomes[kind].absent.map((key) => ({ kind, key })));
  return { kind: 'imported', dryRun, namespace, title, counts, absent, warnings: findings };
}

/** By this a file is known to be the same again. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the file says that it needs, before anything of it is checked. */
export function requiredBy(data: unknown): readonly string[] {
  const requires: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'requires') : undefined;
  return Array.isArray(requires) ? requires.filter((each) => typeof each === 'string') : [];
}
