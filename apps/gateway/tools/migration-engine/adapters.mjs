// The databases that Prisma's migration engine works on, each with what its driver adapter gets wrong put right.
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const openPglite = () => PGlite.create({ extensions: { pg_trgm } });

/** pglite-prisma-adapter does not wait for executeScript: a broken migration would be recorded as applied. */
async function pgliteAdapter(database, owned) {
  const adapter = await new PrismaPGlite(database).connect();
  adapter.executeScript = async (script) => {
    await database.exec(script).catch(rethrow);
  };
  if (owned) adapter.dispose = () => database.close();
  return adapter;
}

/** The shadow database is always an empty one in memory: no right to create databases is needed, and nothing can be hit by mistake. */
const connectToShadowDb = async () => pgliteAdapter(await openPglite(), true);

/** An engine that only compares files still asks for a database: it gets an empty one in memory. */
export async function inMemoryFactory() {
  const database = await openPglite();
  return {
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    connect: () => pgliteAdapter(database, false),
    connectToShadowDb,
  };
}

/** The developer's own PostgreSQL. */
export function postgresqlFactory(connectionString) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connectToShadowDb,
    connect: () => postgresqlAdapter(connectionString),
  };
}

async function postgresqlAdapter(connectionString) {
  const pool = new pg.Pool({ connectionString, options: '-c TimeZone=UTC', max: 1 });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  // adapter-pg splits a script at every semicolon, which breaks the bodies of functions.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch(rethrow);
  };
  readCharColumns(adapter);
  return adapter;
}

/** The engine reads catalogue columns of PostgreSQL's internal type "char" (oid 18), which adapter-pg does not know. */
function readCharColumns(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let isChar = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    isChar = result.fields.map((field) => field.dataTypeID === 18);
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type));
    return result;
  };
}

function rethrow(error) {
  if (!error?.code || !error?.severity) throw error;
  const { code, severity, message, detail, column, hint } = error;
  throw new DriverAdapterError({
    kind: 'postgres',
    originalCode: code,
    originalMessage: message,
    code,
    severity,
    message,
    detail,
    column,
    hint,
  });
}
