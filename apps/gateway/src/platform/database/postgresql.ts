import pg from 'pg';
import { GatewayError } from '../gateway-errors.ts';
import { poolLimits } from './pool-limits.ts';

/** A server that lets nobody in: unknown user, wrong password, missing database, no right to connect. */
const refusals = new Set(['28000', '28P01', '3D000', '42501']);

/**
 * The pool settings for a PostgreSQL server. Time zone UTC always: with another one the driver stores instants hours off.
 * @throws GatewayError `DATABASE_URL_MALFORMED`.
 */
export function postgresqlConnection(url: string, statementTimeoutMs: number): pg.PoolConfig {
  const parsed = parseUrl(url);
  const settings = `-c TimeZone=UTC -c statement_timeout=${statementTimeoutMs} -c idle_in_transaction_session_timeout=${poolLimits.idleInTransactionMs}`;
  // In `pg` what the URL says wins over what stands beside it, so ours goes into the URL, last.
  parsed.searchParams.set('options', [parsed.searchParams.get('options'), settings].filter(Boolean).join(' '));
  return { connectionString: parsed.href, connectionTimeoutMillis: poolLimits.waitMs };
}

/** Host, port and database of the URL, without user and password. */
export function whereOf(url: string): string {
  const parsed = parseUrl(url);
  return `${parsed.searchParams.get('host') ?? (parsed.hostname || 'localhost')}:${parsed.port || '5432'}${decodeURIComponent(parsed.pathname)}`;
}

/**
 * Connects once and reads the server's version, so that a wrong address is told at start and not at the first request.
 * @throws GatewayError `DATABASE_UNREACHABLE` or `DATABASE_REFUSED`.
 */
export async function checkPostgresql(connection: pg.PoolConfig, url: string): Promise<string> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return (rows[0]?.server_version ?? 'unknown').split(' ')[0] as string;
  } catch (error) {
    const where = whereOf(url);
    const { code } = error as { code?: string };
    const reason = reasonOf(error);
    throw new GatewayError(
      code !== undefined && refusals.has(code) ? 'DATABASE_REFUSED' : 'DATABASE_UNREACHABLE',
      { where, reason },
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function parseUrl(url: string): URL {
  const malformed = (problem: string) => new GatewayError('DATABASE_URL_MALFORMED', { problem });
  // The value is never printed: it may hold a password.
  if (!/^postgres(ql)?:\/\//.test(url)) throw malformed('It does not begin with postgresql:// or postgres://');
  // A # in a password would begin the fragment and cut the rest off.
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.hash !== '')
    throw malformed('It is no URL; characters such as @ / : # % in user or password must be percent-encoded');
  if (parsed.pathname.length < 2) throw malformed('It names no database');
  if (parsed.searchParams.has('schema'))
    throw malformed('"schema" is not supported: the tables are in the schema "public" of a database of their own');
  return parsed;
}

/** One line of what went wrong. A failed connection to several addresses has its reasons one level down and no message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return (error instanceof Error ? error.message : String(error)).replace(/\.?\s*$/, '');
}
