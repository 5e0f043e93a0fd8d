import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

test('is of the kind that was asked for, migrated and empty', async () => {
  const { database } = opened;
  expect(database.kind).toBe(process.env.THIDUA_TEST_DATABASE ?? 'pglite');
  expect(database.describe()).toMatch(
    database.kind === 'pglite'
      ? /^PGlite 0\.5\.\d+ in memory$/
      : /^PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+\/thidua_test_/,
  );
  expect(await database.prisma.adminUnit.count()).toBe(0);
});

test('reset empties what a test wrote, even where rows may not be deleted', async () => {
  const { database, reset } = opened;
  await database.pool.query('CREATE TABLE IF NOT EXISTS grows_only (n int)');
  await database.pool.query('INSERT INTO grows_only VALUES (1)');
  await reset();
  expect((await database.pool.query('SELECT count(*)::int AS n FROM grows_only')).rows).toEqual([{ n: 0 }]);
  expect((await database.pool.query('SELECT count(*)::int AS n FROM _prisma_migrations')).rows[0].n).toBeGreaterThan(0);
});

test('two databases do not see each other', async () => {
  const other = await openTestDatabase();
  await other.database.pool.query('CREATE TABLE only_here (n int)');
  const { rows } = await opened.database.pool.query("SELECT to_regclass('only_here') AS it");
  expect(rows).toEqual([{ it: null }]);
  await other.close();
});
