// `npm run data -- dump FILE` and `npm run data -- load FILE`: carries all data from one database or version to another.
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { languageOf, readConfig } from './platform/config.ts';
import { dumpData, loadData } from './platform/database/carry-over.ts';
import type { Database } from './platform/database/database.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { gatewayErrorLines, isGatewayError } from './platform/gateway-errors.ts';
import { defaultDataFolder } from './platform/gateway-folder.ts';
import { createLogger } from './platform/logger.ts';

const [action, file, ...rest] = process.argv.slice(2);

if ((action !== 'dump' && action !== 'load') || file === undefined || rest.length > 0) {
  process.stderr.write('Usage: npm run data -- dump FILE | npm run data -- load FILE\n');
  process.exitCode = 2;
} else {
  try {
    await carry(action, file);
  } catch (error) {
    process.exitCode = 1;
    const { code, message } = error as NodeJS.ErrnoException;
    if (isGatewayError(error))
      for (const line of gatewayErrorLines(error, languageOf(process.env))) process.stderr.write(`${line}\n`);
    else if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'ENOSPC')
      process.stderr.write(`${message}\n`);
    else throw error;
  }
}

async function carry(action: 'dump' | 'load', file: string): Promise<void> {
  const { databaseUrl, dataFolder } = readConfig(process.env, { args: [], defaultDataFolder: defaultDataFolder() });
  const text = action === 'load' ? readFileSync(file, 'utf8') : '';
  const database = await openDatabase({
    url: databaseUrl,
    dataFolder,
    log: createLogger('warn'),
    statementTimeoutMs: 3_600_000,
  });
  try {
    const { rows } = action === 'dump' ? await dumpTo(database, file) : await loadData(database, text);
    process.stdout.write(
      `${rows} rows ${action === 'dump' ? `written to ${file} from` : `loaded from ${file} into`} ${database.describe()}\n`,
    );
  } finally {
    await database.close();
  }
}

/** The file gets its name only when it is whole. */
async function dumpTo(database: Database, file: string): Promise<{ readonly rows: number }> {
  const half = `${file}.half`;
  const handle = openSync(half, 'w', 0o600);
  try {
    const result = await dumpData(database, (line) => writeSync(handle, `${line}\n`));
    renameSync(half, file);
    return result;
  } finally {
    closeSync(handle);
  }
}
