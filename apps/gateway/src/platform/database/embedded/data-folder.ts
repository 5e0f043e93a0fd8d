import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GatewayError } from '../../gateway-errors.ts';
import { lockFileName } from './folder-lock.ts';

/** The mark by which a data folder is known, and which version wrote it. */
export const markFileName = 'thidua-data.json';

/** How the folder is laid out: counted up when a version cannot read what the one before wrote. */
export const folderFormat = 1;

/** PGlite 0.5 is PostgreSQL 18; its files can be read by no other major version. */
export const postgresMajor = 18;

/** Written once, when the folder is created. */
interface Mark {
  readonly format: number;
  readonly postgres: number;
  /** The version of PGlite; only told to people. */
  readonly pglite: string;
  /** ISO time. */
  readonly createdAt: string;
}

/** Where the pieces of a data folder are. */
export interface DataFolder {
  readonly folder: string;
  /** PGlite's own files. Exists only when it is complete. */
  readonly database: string;
  /** Where a new database is made before it is renamed. Whatever is in it came from a start that was cut off. */
  readonly unfinished: string;
}

/** Whether the folder holds a complete database, of this version. @throws GatewayError, having touched nothing. */
export function inspectDataFolder(folder: string): 'new' | 'ready' {
  const entries = listFolder(folder);
  const mark = entries.includes(markFileName) ? readMark(folder) : null;
  if (mark === null) {
    // A start that was cut off may leave a lock or a half-written mark, and nothing else.
    const foreign = entries.find((entry) => !entry.startsWith(lockFileName) && !entry.startsWith(`${markFileName}.`));
    if (foreign !== undefined) throw new GatewayError('DATA_FOLDER_FOREIGN', { folder, found: foreign });
    return 'new';
  }
  if (mark.format !== folderFormat || mark.postgres !== postgresMajor)
    throw otherVersion(folder, mark.postgres, mark.format, mark.pglite);
  const { database } = dataFolderOf(folder);
  if (!existsSync(database)) return 'new';
  const major = Number(readFileSync(path.join(database, 'PG_VERSION'), 'utf8').trim());
  if (major !== postgresMajor) throw otherVersion(folder, major, mark.format, mark.pglite);
  return 'ready';
}

export function dataFolderOf(folder: string): DataFolder {
  return { folder, database: path.join(folder, 'database'), unfinished: path.join(folder, 'database.unfinished') };
}

/** Makes the folder where it is missing, readable by this user alone. */
export function makeDataFolder(folder: string): void {
  guardWriting(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

/** Marks the folder as ours, before anything else is put into it; clears what a start that was cut off left. */
export function beginDataFolder({ folder, unfinished }: DataFolder, pglite: string): void {
  guardWriting(folder, () => {
    const mark: Mark = { format: folderFormat, postgres: postgresMajor, pglite, createdAt: new Date().toISOString() };
    const half = path.join(folder, `${markFileName}.half`);
    writeFileSync(half, `${JSON.stringify(mark, null, 2)}\n`, { mode: 0o600 });
    renameSync(half, path.join(folder, markFileName));
    rmSync(unfinished, { recursive: true, force: true });
  });
}

/** The complete database gets its name: from here on the folder is `ready`. */
export function finishDataFolder({ folder, database, unfinished }: DataFolder): void {
  guardWriting(folder, () => renameSync(unfinished, database));
}

/** Runs `write` and turns a full disk or a missing right into `DATA_FOLDER_UNWRITABLE`. */
export function guardWriting<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof GatewayError) throw error;
    throw new GatewayError('DATA_FOLDER_UNWRITABLE', { folder, reason: (error as Error).message }, { cause: error });
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new GatewayError('DATA_FOLDER_FOREIGN', { folder, found: 'a file' }, { cause: error });
    throw new GatewayError('DATA_FOLDER_UNWRITABLE', { folder, reason: message }, { cause: error });
  }
}

function readMark(folder: string): Mark {
  try {
    const mark = JSON.parse(readFileSync(path.join(folder, markFileName), 'utf8')) as Partial<Mark>;
    if (typeof mark.format === 'number' && typeof mark.postgres === 'number')
      return { ...mark, pglite: String(mark.pglite), createdAt: String(mark.createdAt) } as Mark;
  } catch (error) {
    throw new GatewayError(
      'DATA_FOLDER_FOREIGN',
      { folder, found: `a ${markFileName} that cannot be read` },
      { cause: error },
    );
  }
  throw new GatewayError('DATA_FOLDER_FOREIGN', { folder, found: `a ${markFileName} without versions` });
}

function otherVersion(folder: string, major: number, format: number, pglite: string): GatewayError {
  return new GatewayError('DATA_FOLDER_OTHER_VERSION', {
    folder,
    found: `PostgreSQL ${major} files in folder format ${format}`,
    wanted: `PostgreSQL ${postgresMajor} files in folder format ${folderFormat}`,
    writtenBy: `with PGlite ${pglite}`,
  });
}
