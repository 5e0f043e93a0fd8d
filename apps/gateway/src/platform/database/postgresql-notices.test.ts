import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { silentLogger } from '../logger.ts';
import { type Notices, noticesOf } from './notices.ts';
import { listenerName, openNotices } from './postgresql-notices.ts';

/** A machine may be busy. */
const soon = { timeout: 20_000 };
const isEmbedded = process.env.THIDUA_TEST_DATABASE !== 'postgresql';

describe.skipIf(isEmbedded)('notices of one PostgreSQL', () => {
  let opened: TestDatabase;
  const open: Notices[] = [];

  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  afterAll(() => opened.close());

  function notices(connection: pg.ClientConfig = opened.database.pool.options): Notices {
    const made = openNotices({ connection, pool: opened.database.pool, log: silentLogger, retryMs: 20 });
    open.push(made);
    return made;
  }

  async function hearing(of: Notices): Promise<string[]> {
    const heard: string[] = [];
    await of.hear({ heard: (text) => heard.push(text), missed: () => heard.push('(missed)') });
    return heard;
  }

  /** Connections that listen, other than those that are just ending. */
  async function listening(): Promise<number> {
    const { rows } = await opened.database.pool.query(
      'SELECT pid FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()',
      [listenerName],
    );
    return rows.length;
  }

  test('reach every other process and not their own, and need no connection before somebody listens', async () => {
    const [one, other, third] = [notices(), notices(), notices()];
    expect(await listening()).toBe(0);
    const [here, there] = [await hearing(one), await hearing(other)];
    expect(await listening()).toBe(2);
    one.say('season a/b.2026 changed');
    third.say("it's “từ tiến trình khác”");
    await expect
      .poll(() => [here, there.toSorted()], soon)
      .toEqual([["it's “từ tiến trình khác”"], ["it's “từ tiến trình khác”", 'season a/b.2026 changed']]);
  });

  test('go on after a lost connection, and who listens is told that something may be missed', async () => {
    const [one, other] = [notices(), notices()];
    const heard = await hearing(other);
    await opened.database.pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
      [listenerName],
    );
    await expect.poll(() => heard, soon).toEqual(['(missed)']);
    one.say('again');
    await expect.poll(() => heard, soon).toEqual(['(missed)', 'again']);
  });

  test('are waited for no longer than one attempt where the server is not there, and heard once it is', async () => {
    const target = { ...opened.database.pool.options };
    const later = notices(
      new Proxy(target, { get: (of, key) => (key === 'connectionString' ? url : Reflect.get(of, key)) }),
    );
    let url = 'postgresql://nobody@127.0.0.1:1/none';
    const heard = await hearing(later);
    expect(heard).toEqual([]);
    url = target.connectionString ?? '';
    await expect.poll(() => heard, soon).toEqual(['(missed)']);
  });

  test('leave no connection behind', async () => {
    expect(await listening()).toBeGreaterThan(0);
    const midway = notices();
    const begun = hearing(midway);
    for (const one of open) await one.close();
    await begun;
    await open[0]?.close();
    open[0]?.say('after the end');
    await expect.poll(listening, soon).toBe(0);
  });

  test('belong to a database that others may share, and end with it', async () => {
    const mine = noticesOf(opened.database.prisma);
    expect(mine).not.toBeNull();
    await mine?.hear({ heard: () => undefined, missed: () => undefined });
    expect(await listening()).toBe(1);
    const { pool, close } = opened.database;
    const url = pool.options.connectionString;
    await close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await expect
      .poll(async () => {
        const sql = 'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
        return (await client.query(sql)).rows.length;
      }, soon)
      .toBe(0);
    await client.end();
  });
});

test.runIf(isEmbedded)('an embedded database belongs to one process alone', async () => {
  const opened = await openTestDatabase();
  expect(noticesOf(opened.database.prisma)).toBeNull();
  await opened.close();
});
