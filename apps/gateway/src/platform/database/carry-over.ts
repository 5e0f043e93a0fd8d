import { createHash } from 'node:crypto';
import type pg from 'pg';
import { GatewayError } from '../gateway-errors.ts';
import type { Database } from './database.ts';
import { applyMigrations } from './migrate.ts';

/** The first line of a dump. */
interface DumpHead {
  readonly thiduaDump: 1;
  /** The migrations that the dumped database had, in order: its tables are rebuilt to just these before the rows come in. */
  readonly migrations: readonly string[];
}

/** Every other line: some rows of one table, or the end with a checksum over all lines before it. */
type DumpLine = { readonly table: string; readonly rows: readonly object[] } | { readonly end: string };

const rowsPerLine = 500;

type Carried = Pick<Database, 'kind' | 'pool'>;

/**
 * Every row of the database as lines of JSON, a form that any version and both databases can read. What is written
 * meanwhile is not in it: all is read in one snapshot.
 */
export async function dumpData({ pool }: Carried, write: (line: string) => void): Promise<{ readonly rows: number }> {
  return await inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
    const hash = createHash('sha256');
    const put = (line: DumpHead | DumpLine): void => {
      const text = JSON.stringify(line);
      hash.update(`${text}\n`);
      write(text);
    };
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
    );
    put({ thiduaDump: 1, migrations: rows.map(({ migration_name }) => migration_name) });
    let count = 0;
    for (const table of await tablesOf(client)) {
      const all = (await client.query<{ row: object }>(`SELECT to_jsonb(t) AS row FROM "${table}" AS t`)).rows.map(
        ({ row }) => row,
      );
      for (let at = 0; at < all.length; at += rowsPerLine) put({ table, rows: all.slice(at, at + rowsPerLine) });
      count += all.length;
    }
    write(JSON.stringify({ end: hash.digest('hex') } satisfies DumpLine));
    return { rows: count };
  });
}

/**
 * Fills an empty database from the lines of {@link dumpData}: first the tables as they were, then the rows, all or none,
 * then the migrations that have come since.
 * @throws GatewayError `DUMP_UNREADABLE` before anything is written, `DATABASE_NOT_EMPTY`, or as applyMigrations does.
 */
export async function loadData(database: Carried, text: string): Promise<{ readonly rows: number }> {
  const { head, lines } = readDump(text);
  const known = new Set(head.migrations);
  await applyMigrations(database, undefined, (name) => known.has(name));
  const count = await inTransaction(database.pool, 'BEGIN', async (client) => {
    await refuseRows(client);
    // Rows come in the order of the tables' names: foreign keys and triggers stand aside, they held where the rows come from.
    await client.query('SET LOCAL session_replication_role = replica');
    let rows = 0;
    for (const line of lines) {
      await client.query(
        `INSERT INTO "${line.table}" SELECT * FROM jsonb_populate_recordset(NULL::"${line.table}", $1::jsonb)`,
        [JSON.stringify(line.rows)],
      );
      rows += line.rows.length;
    }
    return rows;
  });
  await applyMigrations(database);
  return { rows: count };
}

function readDump(text: string): {
  head: DumpHead;
  lines: { readonly table: string; readonly rows: readonly object[] }[];
} {
  const unreadable = (reason: string) => new GatewayError('DUMP_UNREADABLE', { reason });
  const end = text.trimEnd().lastIndexOf('\n');
  const body = text.slice(0, end + 1);
  try {
    const [head, ...lines] = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const last = JSON.parse(text.slice(end + 1)) as { end?: string };
    if (head?.thiduaDump !== 1) throw unreadable('It does not begin as a dump does');
    if (last.end !== createHash('sha256').update(body).digest('hex'))
      throw unreadable('It is cut off or was changed: its checksum differs');
    return { head, lines };
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable('It is not made of lines of JSON');
    throw error;
  }
}

async function refuseRows(client: pg.PoolClient): Promise<void> {
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rows.length > 0) throw new GatewayError('DATABASE_NOT_EMPTY', { table });
  }
}

async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}

async function inTransaction<T>(pool: pg.Pool, begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = (): void => undefined;
  client.on('error', ignore);
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.off('error', ignore);
    client.release();
  }
}
