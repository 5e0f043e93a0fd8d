import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { runManyOffices } from './many-offices.ts';

let seeded: TestDatabase;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
});

afterAll(() => seeded.close());

// The long run, 2,000 operations on PostgreSQL, is `pnpm --filter @thidua/gateway concurrency`.
test('several offices at once lose nothing, double nothing, and leave no gap', async () => {
  const { faults, answers, changes, reports } = await runManyOffices(seeded.database, { operations: 200, workers: 16 });
  expect(faults).toEqual([]);
  expect(reports).toBeGreaterThan(0);
  expect(reports).toBeLessThanOrEqual(12);
  expect(changes).toBeGreaterThan(60);
  const done = [...answers].filter(([name]) => name.endsWith(' done')).map(([name]) => name.split(' ')[0]);
  for (const mutation of ['editCampaign', 'createDocument', 'scheduleReports', 'answerReport', 'submitReport']) {
    expect(done).toContain(mutation);
  }
});
