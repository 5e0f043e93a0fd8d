import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgresql } from '../test/support/start-postgresql.ts';
import type { ProcessDatabase } from './gateway-process.ts';

/** Does the work on a new embedded database, then on a PostgreSQL server where one is found; `only` names one of them. */
export async function onEachDatabase(
  only: string | undefined,
  work: (name: 'pglite' | 'postgresql', database: ProcessDatabase) => Promise<void>,
): Promise<void> {
  if (only !== 'postgresql') {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-import-'));
    try {
      await work('pglite', { dataFolder: folder });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (only === 'pglite') return;
  const server = await startPostgresql();
  try {
    await work('postgresql', { url: server.url });
  } finally {
    await server.stop();
  }
}
