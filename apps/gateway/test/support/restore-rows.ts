import type pg from 'pg';

/** Where a seeded test database keeps a second copy of its rows, to be put back after a test that wrote. */
const copySchema = 'seed_copy';

async function tablesOf(client: pg.Pool | pg.PoolClient, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1",
    [schema],
  );
  return rows.map(({ name }) => name);
}

export async function keepSeedCopy(pool: pg.Pool): Promise<void> {
  const copies = (await tablesOf(pool, 'public')).map(
    (name) => `CREATE TABLE ${copySchema}."${name}" AS TABLE public."${name}";`,
  );
  await pool.query(`CREATE SCHEMA ${copySchema}; ${copies.join('\n')}`);
}

/** Empties every table and, in a seeded database, puts the seed rows back. Triggers and foreign keys stand aside meanwhile. */
export async function restoreRows(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const tables = await tablesOf(client, 'public');
    const copies = await tablesOf(client, copySchema);
    await client.query(
      [
        'BEGIN',
        'SET LOCAL session_replication_role = replica',
        `TRUNCATE ${tables.map((name) => `public."${name}"`).join(', ')}`,
        ...copies.map((name) => `INSERT INTO public."${name}" SELECT * FROM ${copySchema}."${name}"`),
        'COMMIT',
      ].join(';\n'),
    );
  } finally {
    client.release();
  }
}
