import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { databaseUrl, onServer } from '../test/support/test-templates.ts';
import type { ProcessDatabase } from './gateway-process.ts';
import { killImportRounds } from './kill-import-rounds.ts';

test('an import outlives a kill of the gateway in its middle, with every acknowledged row and none twice', async () => {
  await onNewDatabase(async (database) => {
    expect((await killImportRounds(database, { rounds: 2, rowCount: 8_000 })).faults).toEqual([]);
  });
}, 600_000);

async function onNewDatabase(work: (database: ProcessDatabase) => Promise<void>): Promise<void> {
  const templates = inject('templates');
  if (templates.kind === 'pglite') {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'thidua-kill-import-'));
    await work({ dataFolder }).finally(() => rmSync(dataFolder, { recursive: true, force: true }));
    return;
  }
  const name = `thidua_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(templates.url, `CREATE DATABASE ${name} TEMPLATE ${templates.empty}`);
  await work({ url: databaseUrl(templates.url, name) }).finally(() =>
    onServer(templates.url, `DROP DATABASE ${name} WITH (FORCE)`),
  );
}
