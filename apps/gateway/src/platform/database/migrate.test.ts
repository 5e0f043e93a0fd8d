import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { isGatewayError } from '../gateway-errors.ts';
import { applyMigrations, pendingMigrations } from './migrate.ts';
import { migrationsFolder } from './migrations-folder.ts';

let opened: TestDatabase;
let folder: string;

beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-migrations-'));
  cpSync(migrationsFolder(), folder, { recursive: true });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await opened.database.pool.query(
    "DROP TABLE IF EXISTS extra; DELETE FROM _prisma_migrations WHERE migration_name >= '9'",
  );
});

function migration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

async function failure(): Promise<object | string> {
  try {
    return await applyMigrations(opened.database, folder);
  } catch (error) {
    return isGatewayError(error) ? { code: error.code, ...error.data } : String(error);
  }
}

const tableThere = async () =>
  (await opened.database.pool.query("SELECT to_regclass('extra') IS NOT NULL AS there")).rows[0].there;

describe('applyMigrations', () => {
  test('has nothing to do on a database that is up to date', async () => {
    expect(await pendingMigrations(opened.database)).toEqual([]);
    expect(await applyMigrations(opened.database)).toEqual([]);
  });

  test('applies what is new, once, in the order of names, and books it as Prisma does', async () => {
    migration('90000000000002_b', 'INSERT INTO extra VALUES (2);');
    migration(
      '90000000000001_a',
      "CREATE TABLE extra (n int);\n-- a body with semicolons\nDO $$ BEGIN PERFORM 'a;b'; END $$;",
    );
    expect(await pendingMigrations(opened.database, folder)).toEqual(['90000000000001_a', '90000000000002_b']);
    expect(await failure()).toEqual(['90000000000001_a', '90000000000002_b']);
    expect(await failure()).toEqual([]);
    const { rows } = await opened.database.pool.query(
      "SELECT checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS finished, logs, rolled_back_at AS back FROM _prisma_migrations WHERE migration_name = '90000000000002_b'",
    );
    // sha256 of the file's text, which is what Prisma's own command line compares.
    expect(rows).toEqual([
      {
        checksum: '16cf81da5578df91de4625d56ee976cab818bdf91df803c3e7c6b7d90eb45cd2',
        steps: 1,
        finished: true,
        logs: null,
        back: null,
      },
    ]);
  });

  test('refuses one that was edited after it was applied', async () => {
    migration('90000000000001_a', 'CREATE TABLE extra (n int)');
    await applyMigrations(opened.database, folder);
    migration('90000000000001_a', 'CREATE TABLE extra (n bigint)');
    expect(await failure()).toEqual({ code: 'MIGRATION_EDITED', migration: '90000000000001_a' });
    await expect(pendingMigrations(opened.database, folder)).rejects.toThrow('MIGRATION_EDITED');
  });

  test('rolls a failed one back whole, says the line, and can be tried again', async () => {
    migration('90000000000001_a', 'CREATE TABLE extra (n int);\nINSERT INTO extra\nVALUES (nothing);');
    expect(await failure()).toEqual({
      code: 'MIGRATION_FAILED',
      migration: '90000000000001_a',
      reason: 'column "nothing" does not exist (line 3)',
    });
    expect(await tableThere()).toBe(false);
    expect(
      (await opened.database.pool.query("SELECT * FROM _prisma_migrations WHERE migration_name >= '9'")).rows,
    ).toEqual([]);
    migration('90000000000001_a', 'CREATE TABLE extra (n int)');
    expect(await failure()).toEqual(['90000000000001_a']);
  });

  test('refuses a database of a newer version', async () => {
    migration('90000000000001_a', 'CREATE TABLE extra (n int)');
    await applyMigrations(opened.database, folder);
    rmSync(path.join(folder, '90000000000001_a'), { recursive: true });
    expect(await failure()).toEqual({ code: 'DATABASE_NEWER', migrations: ['90000000000001_a'] });
  });

  test('refuses to go on after a migration that another tool did not finish', async () => {
    await opened.database.pool.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '90000000000001_a')",
    );
    migration('90000000000001_a', 'CREATE TABLE extra (n int)');
    expect(await failure()).toEqual({ code: 'MIGRATION_UNFINISHED', migration: '90000000000001_a' });
  });

  test('run twice at once applies each once', async () => {
    migration('90000000000001_a', 'CREATE TABLE extra (n int); SELECT pg_sleep(0.2)');
    // On PGlite one process holds the folder, so it is one caller after the other; on PostgreSQL two may come at once.
    const both =
      opened.database.kind === 'postgresql'
        ? await Promise.all([failure(), failure()])
        : [await failure(), await failure()];
    expect(both.flat()).toEqual(['90000000000001_a']);
  });

  test('says that its folder is missing', async () => {
    rmSync(folder, { recursive: true });
    const result = await failure();
    mkdirSync(folder);
    expect(result).toEqual({ code: 'MIGRATIONS_MISSING', folder });
  });
});
