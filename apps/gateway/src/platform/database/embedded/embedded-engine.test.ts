import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentLogger } from '../../logger.ts';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { type EmbeddedDatabase, openInMemory } from './open-embedded.ts';

const log = silentLogger;
/** Some seconds of pure computing. */
const longQuery = 'SELECT count(*) FROM generate_series(1, 100000000) AS n WHERE n % 7 = 3';

describe('many connections on the one session of PGlite', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ log });
  }, 60_000);
  afterAll(() => database.close());

  test('do not mix up their statements, small or cut into many pieces, right or wrong', async () => {
    const large = 'x'.repeat(3_000_000);
    const { pool } = database;
    const answers = await Promise.all([
      ...Array.from(
        { length: 20 },
        async (_, i) => (await pool.query('SELECT length($1::text) || $2::text AS a', [large, i])).rows[0].a,
      ),
      ...Array.from({ length: 150 }, async (_, i) => (await pool.query('SELECT $1::int + 1 AS a', [i])).rows[0].a),
      ...Array.from({ length: 30 }, async (_, i) =>
        pool.query('SELECT 1 / ($1::int - $1::int)', [i]).catch((error) => error.code),
      ),
    ]);
    expect(answers).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `3000000${i}`),
      ...Array.from({ length: 150 }, (_, i) => i + 1),
      ...Array.from({ length: 30 }, () => '22012'),
    ]);
  }, 60_000);

  test('give back large results whole', async () => {
    const { rows } = await database.pool.query("SELECT repeat('ă', n) AS t FROM generate_series(1, 3000) AS n");
    expect(rows.map(({ t }) => t.length)).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1));
  });

  test('run 50 transactions at once one after the other', async () => {
    await database.pool.query('CREATE TABLE counter (n int); INSERT INTO counter VALUES (0)');
    await Promise.all(
      Array.from({ length: 50 }, () =>
        database.prisma.$transaction(async (tx) => {
          const [row] = await tx.$queryRaw<{ n: number }[]>`SELECT n FROM counter`;
          await new Promise((resolve) => setTimeout(resolve, 5));
          await tx.$executeRaw`UPDATE counter SET n = ${(row?.n ?? 0) + 1}`;
        }),
      ),
    );
    expect((await database.pool.query('SELECT n FROM counter')).rows).toEqual([{ n: 50 }]);
  }, 60_000);

  test('a transaction that throws leaves nothing', async () => {
    await database.pool.query('CREATE TABLE nothing_left (n int)');
    await expect(
      database.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`INSERT INTO nothing_left VALUES (1)`;
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect((await database.pool.query('SELECT n FROM nothing_left')).rows).toEqual([]);
  });

  test('speak in UTC', async () => {
    expect((await database.pool.query("SELECT current_setting('TimeZone') AS zone")).rows).toEqual([{ zone: 'UTC' }]);
  });

  test('leave the event loop free while a query computes', async () => {
    const { pool } = database;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    delay.enable();
    const began = performance.now();
    await pool.query('SELECT count(*) FROM generate_series(1, 2000000) AS n WHERE n % 7 = 3');
    const took = performance.now() - began;
    delay.disable();
    clearInterval(timer);
    // The engine would have held them all back until the end. A tenth of the possible ticks is far from that on any machine.
    expect(ticks).toBeGreaterThan(took / 20 / 10);
    expect(took).toBeGreaterThan(100);
  }, 60_000);
});

describe('a statement that runs into its timeout', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-timeout-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is ended; what was committed stays, what was open is gone, and the next query is answered', async () => {
    const database = await openDatabase({ dataFolder: path.join(folder, 'data'), log, statementTimeoutMs: 1_000 });
    const { pool } = database;
    try {
      await pool.query('CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
      const open = await pool.connect();
      open.on('error', () => undefined);
      await open.query('BEGIN');
      await open.query('INSERT INTO kept VALUES (2)');
      await expect(open.query(longQuery)).rejects.toMatchObject({ code: '57014' });
      open.release(true);
      await expect(database.prisma.$queryRawUnsafe('SELECT n FROM kept')).resolves.toEqual([{ n: 1 }]);
      expect((await pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
    } finally {
      await database.close();
    }
  }, 120_000);

  test('may be given more time by its own connection', async () => {
    const embedded: EmbeddedDatabase = await openInMemory(null, {
      log,
      statementTimeoutMs: 300,
      idleInTransactionMs: 0,
    });
    const client = new pg.Client({ ...embedded.connection, statement_timeout: 60_000 });
    await client.connect();
    await expect(client.query('SELECT count(*) FROM generate_series(1, 3000000)')).resolves.toMatchObject({
      rows: [{ count: '3000000' }],
    });
    await client.end();
    await embedded.close();
  }, 120_000);
});

test('an engine that cannot come back says so to everybody who asks', async () => {
  const database = await openDatabase({ log, statementTimeoutMs: 300 });
  await expect(database.pool.query(longQuery)).rejects.toMatchObject({ code: '57014' });
  await expect(database.pool.query('SELECT 1')).rejects.toThrow('the database was in memory and is lost');
  await database.close();
}, 60_000);
