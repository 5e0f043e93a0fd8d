import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reportLines } from '../../src/cli/report-lines.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { openInMemory } from '../../src/platform/database/embedded/open-embedded.ts';
import { applyMigrations } from '../../src/platform/database/migrate.ts';
import { databaseOver, openDatabase } from '../../src/platform/database/open-database.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import { seedEverything } from '../../src/seed-everything.ts';
import { keepSeedCopy } from './restore-rows.ts';
import { startPostgresql } from './start-postgresql.ts';

/**
 * Made once per run: a migrated database, and a second one that also holds every seed file. Plain data: it goes to the
 * workers. `seedFault` says why the seed files do not load; only tests that ask for a seeded database fail for it.
 */
export type TestTemplates = { readonly seedFault: string | null } & (
  | { readonly kind: 'pglite'; readonly emptyDump: string; readonly seededDump: string }
  | { readonly kind: 'postgresql'; readonly url: string; readonly empty: string; readonly seeded: string }
);

export interface MadeTemplates {
  readonly templates: TestTemplates;
  remove(): Promise<void>;
}

export async function makePgliteTemplates(): Promise<MadeTemplates> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-templates-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Also after Ctrl-C: these are large files.
  process.once('exit', remove);
  const embedded = await openInMemory(null, { log: silentLogger, statementTimeoutMs: 120_000, idleInTransactionMs: 0 });
  const database = databaseOver(embedded, 'memory', silentLogger);
  const [emptyDump, seededDump] = [path.join(folder, 'empty.tar'), path.join(folder, 'seeded.tar')];
  await applyMigrations(database);
  writeFileSync(emptyDump, await embedded.engine.dump());
  const seedFault = await seed(database);
  writeFileSync(seededDump, await embedded.engine.dump());
  await database.close();
  return {
    templates: { seedFault, kind: 'pglite', emptyDump, seededDump },
    remove: async () => remove(),
  };
}

export async function makePostgresqlTemplates(): Promise<MadeTemplates> {
  const server = await startPostgresql();
  // Runs that share a server of TEST_DATABASE_URL keep out of each other's way.
  const run = `thidua_test_${process.pid}`;
  const [empty, seeded] = [`${run}_empty`, `${run}_seeded`];
  await onServer(server.url, `CREATE DATABASE ${empty}`);
  await withDatabase(databaseUrl(server.url, empty), (database) => applyMigrations(database));
  await onServer(server.url, `CREATE DATABASE ${seeded} TEMPLATE ${empty}`);
  const seedFault = await withDatabase(databaseUrl(server.url, seeded), seed);
  return {
    templates: { seedFault, kind: 'postgresql', url: server.url, empty, seeded },
    async remove() {
      for (const name of [empty, seeded]) await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server's own database, such as CREATE DATABASE. */
export async function onServer(serverUrl: string, sql: string): Promise<void> {
  await withDatabase(serverUrl, (database) => database.pool.query(sql));
}

export function readDump(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

async function seed(database: Database): Promise<string | null> {
  const lines: string[] = [];
  const { loaded } = await seedEverything(database, {
    log: silentLogger,
    progress: (event) => {
      if (event.kind === 'done' && event.outcome.kind === 'refused') lines.push(...reportLines(event, 'en'));
    },
  });
  if (loaded) await keepSeedCopy(database.pool);
  return loaded ? null : lines.join('\n');
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url, log: silentLogger, statementTimeoutMs: 120_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
