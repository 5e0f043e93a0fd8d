import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import type { Connection } from './connection.ts';
import { inTransaction } from './in-transaction.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => test.reset());

const addChange = (connection: Connection, id: string) =>
  connection.query(
    `INSERT INTO unit_change (id, kind, "on", predecessors_complete) VALUES ($1, 'RENAME', '2025-07-01', true)`,
    [id],
  );
const changes = async () => (await test.database.prisma.unitChange.findMany()).map(({ id }) => id);
const failure = (code: string) => Object.assign(new Error(`failed with ${code}`), { code });

describe('inTransaction', () => {
  it('keeps what it commits, and nothing that it rolls back', async () => {
    const { pool } = test.database;
    expect(await inTransaction(pool, 'rollback', (connection) => addChange(connection, 'tried'))).toBeDefined();
    expect(await changes()).toEqual([]);
    await inTransaction(pool, 'commit', (connection) => addChange(connection, 'kept'));
    expect(await changes()).toEqual(['kept']);
  });

  it('undoes everything of a failure and throws it on', async () => {
    let attempts = 0;
    const failing = inTransaction(test.database.pool, 'commit', async (connection) => {
      attempts += 1;
      await addChange(connection, 'lost');
      throw failure('23514');
    });
    await expect(failing).rejects.toThrow('failed with 23514');
    expect(attempts).toBe(1);
    expect(await changes()).toEqual([]);
  });

  it.each(['40001', '40P01', '23505'])('tries once more after %s, and only once', async (code) => {
    let attempts = 0;
    await inTransaction(test.database.pool, 'commit', async (connection) => {
      attempts += 1;
      await addChange(connection, 'again');
      if (attempts === 1) throw failure(code);
    });
    expect([attempts, await changes()]).toEqual([2, ['again']]);
    const hopeless = inTransaction(test.database.pool, 'commit', async () => {
      attempts += 1;
      throw failure(code);
    });
    await expect(hopeless).rejects.toThrow(`failed with ${code}`);
    expect(attempts).toBe(4);
  });

  it('gives the connection back, whatever happens', async () => {
    const { pool } = test.database;
    const failing = Array.from({ length: 40 }, () =>
      inTransaction(pool, 'commit', (connection) => connection.query('SELECT 1 / 0')).catch(() => 'failed'),
    );
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['failed']));
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
