import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { GatewayError } from '../gateway-errors.ts';
import type { Database } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';

/** The number under which Prisma's own tool locks, so that the two never migrate at the same time. */
const prismaLock = 72707369;

const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hex, as Prisma records it. */
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** What of a database the migrations need. */
export type Migratable = Pick<Database, 'kind' | 'pool'>;

/**
 * Applies what the database does not have yet, each migration whole or not at all, and keeps Prisma's own books
 * (`_prisma_migrations`), so that `prisma migrate status` sees the same history. Two gateways that start at once on one
 * PostgreSQL take turns; on PGlite the folder's lock has seen to that.
 * Returns the names applied now, in order.
 * @throws GatewayError `MIGRATION_EDITED`, `MIGRATION_FAILED`, `MIGRATION_UNFINISHED`, `DATABASE_NEWER`, `MIGRATIONS_MISSING`.
 */
export async function applyMigrations(
  database: Migratable,
  folder: string = migrationsFolder(),
  wanted: (name: string) => boolean = () => true,
): Promise<string[]> {
  const migrations = readMigrations(folder);
  return await onOneConnection(database, async (client) => {
    await client.query(bookkeeping);
    const pending = pendingOf(migrations, await readApplied(client)).filter(({ name }) => wanted(name));
    for (const migration of pending) await applyOne(client, migration);
    return pending.map(({ name }) => name);
  });
}

/** The names that {@link applyMigrations} would apply; writes nothing. @throws as it does. */
export async function pendingMigrations(database: Migratable, folder: string = migrationsFolder()): Promise<string[]> {
  const { rows } = await database.pool.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  const applied = rows[0]?.there ? await readApplied(database.pool) : [];
  return pendingOf(readMigrations(folder), applied).map(({ name }) => name);
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) throw new GatewayError('MIGRATIONS_MISSING', { folder });
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function readApplied(client: pg.Pool | pg.PoolClient): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return rows;
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const newer = applied
    .filter(({ migration_name }) => !known.has(migration_name))
    .map(({ migration_name }) => migration_name);
  if (newer.length > 0) throw new GatewayError('DATABASE_NEWER', { migrations: newer });
  for (const { migration_name: migration, checksum, finished_at } of applied) {
    if (finished_at === null) throw new GatewayError('MIGRATION_UNFINISHED', { migration });
    if (known.get(migration)?.checksum !== checksum) throw new GatewayError('MIGRATION_EDITED', { migration });
  }
  const done = new Set(applied.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function applyOne(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    // A large migration may take longer than a request may.
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new GatewayError('MIGRATION_FAILED', { migration: name, reason: reasonOf(error, sql) }, { cause: error });
  }
}

/** PostgreSQL's words and the line of the file that they speak of. */
function reasonOf(error: unknown, sql: string): string {
  const { message, position } = error as { message: string; position?: string };
  return position === undefined ? message : `${message} (line ${sql.slice(0, Number(position)).split('\n').length})`;
}

/** One connection for the whole run: the advisory lock belongs to the session that took it. */
async function onOneConnection<T>({ kind, pool }: Migratable, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = (): void => undefined;
  // A connection that breaks is told by the query under way; without a listener it would end the process as well.
  client.on('error', ignore);
  try {
    if (kind === 'pglite') return await work(client);
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    return await work(client);
  } finally {
    client.off('error', ignore);
    // Destroyed, not given back: lock and setting end with the session, whatever happened.
    client.release(kind === 'postgresql');
  }
}
