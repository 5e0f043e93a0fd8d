import path from 'node:path';
import type { CampaignBook } from '@thidua/core';
import { coreVersion } from '../../core-version.ts';
import { unitColumn } from '../../rows/unit-column.ts';
import type { Connection } from './storage/connection.ts';
import type { StoreCounts } from './storage/store-entities.ts';

/** What is recorded of one load of one file. */
export interface ImportRunEntry {
  readonly file: string;
  readonly namespace: string;
  readonly title: string;
  readonly sha256: string;
  readonly counts: Readonly<Record<string, StoreCounts>>;
  readonly warnings: number;
  /** Who sent it; left out: a file of the operator. */
  readonly by?: Sender | undefined;
}

/** Who sent a file, as its token said. */
export interface Sender {
  readonly subject: string;
  readonly name?: string | undefined;
  readonly role: string | null;
}

/** Imports wait for one another: each must see all that the one before it has written. Readers are not held up. */
export async function waitForTurn(connection: Connection): Promise<void> {
  await connection.query('LOCK TABLE import_run IN SHARE ROW EXCLUSIVE MODE');
}

/** Of the name of the file only the last part is kept: folders tell of a machine, not of the data. */
export async function recordImportRun(connection: Connection, run: ImportRunEntry): Promise<void> {
  const file = path.basename(run.file);
  await connection.query(
    // Not now(), which is when the transaction began: one that waited for its turn would look older than it is.
    `INSERT INTO import_run (file, namespace, title, sha256, core_version, counts, warnings, subject, actor_name, actor_role, at)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, clock_timestamp())`,
    [
      ...[file, run.namespace, run.title, run.sha256, coreVersion(), JSON.stringify(run.counts), run.warnings],
      ...[run.by?.subject ?? null, run.by?.name ?? null, run.by?.role ?? null],
    ],
  );
}

/** A namespace that nobody holds becomes that of the unit whose campaigns or plans the file has; of a file without, of nobody's. */
export async function claimNamespace(connection: Connection, book: CampaignBook): Promise<void> {
  const unit = [...book.campaigns, ...book.plans].map((one) => one.unit).find((one) => one !== undefined);
  await connection.query(
    'INSERT INTO namespace_holder (namespace, unit_id) VALUES ($1, $2) ON CONFLICT (namespace) DO NOTHING',
    [book.namespace, unit === undefined ? null : unitColumn(unit)],
  );
}

/** Texts (SHA-256) that were the last to be loaded for their namespace, read by this version of core. */
export async function loadedTexts(connection: Connection): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ sha256: string; core_version: string }>(
    'SELECT DISTINCT ON (namespace) sha256, core_version FROM import_run ORDER BY namespace, at DESC, id DESC',
  );
  return new Set(rows.filter((row) => row.core_version === coreVersion()).map((row) => row.sha256));
}
