import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { Database } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import { restoreRows } from './restore-rows.ts';
import { databaseUrl, onServer, readDump } from './test-templates.ts';

export interface TestDatabase {
  readonly database: Database;
  /** Back to the rows that it had when it was opened: none, or those of the seed files. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A database of its own for one test file, migrated and empty, or with every seed file loaded; on PGlite or PostgreSQL as
 * THIDUA_TEST_DATABASE says. Open it in `beforeAll`, close it in `afterAll`.
 */
export async function openTestDatabase(
  options: { readonly seeded?: boolean; readonly statementTimeoutMs?: number } = {},
): Promise<TestDatabase> {
  const { seeded = false, statementTimeoutMs = 30_000 } = options;
  const templates = inject('templates');
  if (seeded && templates.seedFault !== null) throw new Error(`The seed files do not load:\n${templates.seedFault}`);
  const common = { log: silentLogger, statementTimeoutMs };
  if (templates.kind === 'pglite') {
    const database = await openDatabase({
      ...common,
      dump: readDump(seeded ? templates.seededDump : templates.emptyDump),
    });
    return { database, reset: () => restoreRows(database.pool), close: () => database.close() };
  }
  const name = `thidua_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(templates.url, `CREATE DATABASE ${name} TEMPLATE ${seeded ? templates.seeded : templates.empty}`);
  const database = await openDatabase({ ...common, url: databaseUrl(templates.url, name) });
  return {
    database,
    reset: () => restoreRows(database.pool),
    async close() {
      await database.close();
      await onServer(templates.url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
