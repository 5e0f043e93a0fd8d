import type { PoolConfig } from 'pg';
import { GatewayError } from '../../gateway-errors.ts';
import type { Logger } from '../../logger.ts';
import {
  beginDataFolder,
  dataFolderOf,
  finishDataFolder,
  guardWriting,
  inspectDataFolder,
  makeDataFolder,
} from './data-folder.ts';
import { type EmbeddedEngine, openEngine } from './embedded-engine.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteVersion } from './pglite-version.ts';

export interface EmbeddedOptions {
  readonly statementTimeoutMs: number;
  readonly idleInTransactionMs: number;
  readonly log: Logger;
}

export interface EmbeddedDatabase {
  /** What a `pg` pool needs to reach it, and nothing of the environment. */
  readonly connection: PoolConfig;
  readonly engine: EmbeddedEngine;
  /** Close the pools first. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `folder`, creating it first where there is none: aside, and renamed when complete, so that
 * a process killed in the middle leaves nothing that cannot be opened again. Holds the folder's lock until it is closed.
 * @throws GatewayError `DATA_FOLDER_FOREIGN`, `_OTHER_VERSION`, `_LOCKED`, `_UNWRITABLE` or `_BROKEN`.
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  // Looked at before the lock, so that a folder that is not ours is not touched; and after it, when nobody else can change it.
  inspectDataFolder(folder);
  makeDataFolder(folder);
  const unlock = guardWriting(folder, () => lockFolder(folder));
  try {
    const parts = dataFolderOf(folder);
    if (inspectDataFolder(folder) === 'new') {
      options.log.info({ folder }, 'creating the embedded database');
      beginDataFolder(parts, pgliteVersion());
      await (await openFolder(parts.unfinished, options)).close();
      finishDataFolder(parts);
    }
    const engine = await openFolder(parts.database, options);
    return embeddedDatabase(engine, unlock);
  } catch (error) {
    unlock();
    if (error instanceof GatewayError) throw error;
    throw new GatewayError('DATA_FOLDER_BROKEN', { folder, reason: (error as Error).message }, { cause: error });
  }
}

/** An embedded database in memory, empty or from a dump. For tests: nothing of it outlives the process. */
export async function openInMemory(dump: Uint8Array | null, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return embeddedDatabase(await openEngine({ ...options, source: { kind: 'memory', dump } }), () => undefined);
}

function openFolder(folder: string, options: EmbeddedOptions): Promise<EmbeddedEngine> {
  return openEngine({ ...options, source: { kind: 'folder', folder } });
}

function embeddedDatabase(engine: EmbeddedEngine, unlock: () => void): EmbeddedDatabase {
  return {
    engine,
    // Every setting is given, or `pg` would take it from PGUSER, PGSSLMODE and their like.
    connection: {
      stream: () => engine.stream(),
      host: 'embedded',
      port: 1,
      user: 'postgres',
      password: '',
      database: 'postgres',
      ssl: false,
      options: '',
    },
    async close() {
      try {
        await engine.close();
      } finally {
        unlock();
      }
    },
  };
}
