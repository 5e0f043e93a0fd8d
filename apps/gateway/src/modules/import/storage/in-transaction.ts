import type pg from 'pg';
import type { Connection } from './connection.ts';

/** Codes of PostgreSQL that a second attempt can mend: a serialization failure, a deadlock, a key written meanwhile. */
const passing = new Set(['40001', '40P01', '23505']);

/**
 * Runs the work in one transaction on one connection, and once more if another writer was in the way. An error of the
 * work undoes everything of it and is thrown on.
 * @param end what to do after the work: `rollback` tries everything and keeps nothing.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  end: 'commit' | 'rollback',
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt(pool, end, work);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && passing.has(String(error.code)))) throw error;
    return attempt(pool, end, work);
  }
}

async function attempt<Result>(
  pool: pg.Pool,
  end: 'commit' | 'rollback',
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // Without a listener, a connection that breaks while it is lent out would end the process.
  const noteBreak = (error: Error): void => {
    broken = error;
  };
  client.on('error', noteBreak);
  try {
    await client.query('BEGIN');
    const result = await work(connectionOf(client));
    await client.query(end === 'commit' ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(noteBreak);
    throw error;
  } finally {
    client.off('error', noteBreak);
    client.release(broken);
  }
}

function connectionOf(client: pg.PoolClient): Connection {
  return {
    query: <Row>(text: string, values: readonly unknown[] = []) =>
      client.query<Row & pg.QueryResultRow>(text, [...values]),
  };
}
