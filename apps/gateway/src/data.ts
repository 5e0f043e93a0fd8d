// `npm run data -- dump FILE | load FILE`: carries all data from one database or version to another.
// `npm run data -- migrate`: brings the database up to date without serving.
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { languageOf, readConfig } from './platform/config.ts';
import { dumpData, loadData } from './platform/database/carry-over.ts';
import type { Database } from './platform/database/database.ts';
import { applyMigrations } from './platform/database/migrate.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { gatewayErrorLines, isGatewayError } from './platform/gateway-errors.ts';
import { defaultDataFolder } from './platform/gateway-folder.ts';
import { createLogger } from './platform/logger.ts';

const [action, file, ...rest] = process.argv.slice(2);

try {
  if (rest.length === 0 && action === 'migrate' && file === undefined) await onDatabase(migrate);
  else if (rest.length === 0 && action === 'dump' && file !== undefined)
    await onDatabase((database) => dump(database, file));
  else if (rest.length === 0 && action === 'load' && file !== undefined) {
    const text = readFileSync(file, 'utf8');
    await onDatabase((database) => load(database, file, text));
  } else {
    process.stderr.write('Usage: npm run data -- dump FILE | load FILE | migrate\n');
    process.exitCode = 2;
  }
} catch (error) {
  process.exitCode = 1;
  const { code, message } = error as NodeJS.ErrnoException;
  if (isGatewayError(error)) {
    for (const line of gatewayErrorLines(error, languageOf(process.env))) process.stderr.write(`${line}\n`);
  } else if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'ENOSPC') {
    process.stderr.write(`${message}\n`);
  } else throw error;
}

/** Prints what `work` says it has done. */
async function onDatabase(work: (database: Database) => Promise<string>): Promise<void> {
  const { databaseUrl: url, dataFolder } = readConfig(process.env, {
    args: [],
    defaultDataFolder: defaultDataFolder(),
  });
  const database = await openDatabase({ url, dataFolder, log: createLogger('warn'), statementTimeoutMs: 3_600_000 });
  try {
    process.stdout.write(`${database.describe()}: ${await work(database)}\n`);
  } finally {
    await database.close();
  }
}

async function migrate(database: Database): Promise<string> {
  const applied = await applyMigrations(database);
  return applied.length === 0 ? 'up to date' : `migrated: ${applied.join(', ')}`;
}

/** The file gets its name only when it is whole. */
async function dump(database: Database, file: string): Promise<string> {
  const half = `${file}.half`;
  const handle = openSync(half, 'w', 0o600);
  try {
    const { rows } = await dumpData(database, (line) => writeSync(handle, `${line}\n`));
    renameSync(half, file);
    return `${rows} rows written to ${file}`;
  } finally {
    closeSync(handle);
  }
}

async function load(database: Database, file: string, text: string): Promise<string> {
  const { rows } = await loadData(database, text);
  return `${rows} rows loaded from ${file}`;
}
