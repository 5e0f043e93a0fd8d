import pg from 'pg';
import type { Logger } from '../logger.ts';
import { assembleDatabase } from './assemble-database.ts';
import type { Database } from './database.ts';
import { type EmbeddedDatabase, openEmbedded, openInMemory } from './embedded/open-embedded.ts';
import { pgliteVersion } from './embedded/pglite-version.ts';
import { poolLimits } from './pool-limits.ts';
import { checkPostgresql, postgresqlConnection, whereOf } from './postgresql.ts';
import { openNotices } from './postgresql-notices.ts';

export interface DatabaseOptions {
  /** PostgreSQL where given; else the embedded database. */
  readonly url?: string | undefined;
  /** The folder of the embedded database; without it and without `url` it lives in memory, which is for tests. */
  readonly dataFolder?: string | undefined;
  /** What an in-memory database begins with: see {@link EmbeddedDatabase}. */
  readonly dump?: Uint8Array | undefined;
  readonly log: Logger;
  /** Longest time for one statement; on PGlite, which must be ended for it, late by up to a quarter of a second. Default 15 s. */
  readonly statementTimeoutMs?: number;
}

/**
 * Opens the database, without migrating it. Every connection has time zone UTC, a statement timeout, and waits at most 15 s
 * for its turn.
 * @throws GatewayError with a `DATABASE_…` or `DATA_FOLDER_…` code.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, log, statementTimeoutMs = 15_000 } = options;
  if (url !== undefined) {
    const connection = postgresqlConnection(url, statementTimeoutMs);
    const version = await checkPostgresql(connection, url);
    const pool = new pg.Pool({ ...connection, max: poolLimits.postgresqlConnections });
    return assembleDatabase({
      kind: 'postgresql',
      pool,
      log,
      description: `PostgreSQL ${version} at ${whereOf(url)}`,
      notices: openNotices({ connection, pool, log }),
      closeServer: async () => undefined,
    });
  }
  const { dataFolder } = options;
  const embedding = { statementTimeoutMs, idleInTransactionMs: poolLimits.idleInTransactionMs, log };
  if (dataFolder === undefined) return databaseOver(await openInMemory(options.dump ?? null, embedding), 'memory', log);
  return databaseOver(await openEmbedded(dataFolder, embedding), dataFolder, log);
}

/** The database of an embedded engine that is open already; closing it closes the engine. */
export function databaseOver(embedded: EmbeddedDatabase, place: string, log: Logger): Database {
  const limits = { max: poolLimits.embeddedConnections, connectionTimeoutMillis: poolLimits.waitMs };
  return assembleDatabase({
    kind: 'pglite',
    pool: new pg.Pool({ ...embedded.connection, ...limits }),
    log,
    description: `PGlite ${pgliteVersion()} in ${place}`,
    closeServer: () => embedded.close(),
  });
}
