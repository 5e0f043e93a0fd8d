import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../test/support/test-database.ts';
import { seedState } from './seed-state.ts';

let seeded: TestDatabase;
let empty: TestDatabase;
beforeAll(async () => {
  [seeded, empty] = await Promise.all([openTestDatabase({ seeded: true }), openTestDatabase()]);
});
afterAll(() => Promise.all([seeded.close(), empty.close()]));
afterEach(() => seeded.reset());

const importOf = (namespace: string) =>
  seeded.database.pool.query(
    "INSERT INTO import_run (file, namespace, title, sha256, core_version, counts, warnings, at) VALUES ('x.yaml', $1, 'x', repeat('0', 64), '1.0.0', '{}', 0, now() + interval '1 hour')",
    [namespace],
  );

test('a database without anything misses the seed files; one that holds them does not', async () => {
  expect(await seedState(empty.database)).toBe('missing');
  expect(await seedState(seeded.database)).toBe('loaded');
});

test('a file of another namespace changes nothing about that', async () => {
  await importOf('a-sixth-province');
  expect(await seedState(seeded.database)).toBe('loaded');
});

test('another text for the namespace of a seed file is not to be undone', async () => {
  await importOf('national');
  expect(await seedState(seeded.database)).toBe('changed');
});

test('loading that was cut off after some files is taken up again', async () => {
  const { rows } = await seeded.database.pool.query<{ row: object }>(
    'SELECT to_jsonb(r) AS row FROM import_run AS r ORDER BY at LIMIT 2',
  );
  for (const { row } of rows) {
    await empty.database.pool.query(
      'INSERT INTO import_run SELECT * FROM jsonb_populate_record(NULL::import_run, $1)',
      [row],
    );
  }
  expect(await seedState(empty.database)).toBe('missing');
});
