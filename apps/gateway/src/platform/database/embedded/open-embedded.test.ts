import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GatewayErrorCode, isGatewayError } from '../../gateway-errors.ts';
import { silentLogger } from '../../logger.ts';
import { openDatabase } from '../open-database.ts';

let folder: string;
const log = silentLogger;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'thidua-test-')), 'data');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

async function refusal(): Promise<{ code: GatewayErrorCode; data: object } | string> {
  try {
    const database = await openDatabase({ dataFolder: folder, log });
    await database.close();
    return 'opened';
  } catch (error) {
    return isGatewayError(error) ? { code: error.code, data: error.data } : String(error);
  }
}

describe('a data folder', () => {
  test('is created, reopened with what it held, and locked against a second opening', async () => {
    const first = await openDatabase({ dataFolder: folder, log });
    await first.pool.query('CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
    expect(await refusal()).toMatchObject({ code: 'DATA_FOLDER_LOCKED', data: { pid: process.pid, sameHost: true } });
    await first.close();
    expect(readdirSync(folder).sort()).toEqual(['database', 'thidua-data.json']);
    const again = await openDatabase({ dataFolder: folder, log });
    expect((await again.pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 7 }]);
    await again.close();
  }, 120_000);

  test('of somebody else is refused and not touched', async () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'letters.txt'), 'dear');
    expect(await refusal()).toEqual({ code: 'DATA_FOLDER_FOREIGN', data: { folder, found: 'letters.txt' } });
    expect(readdirSync(folder)).toEqual(['letters.txt']);
  });

  test('that is a file is refused', async () => {
    writeFileSync(folder, 'a file');
    expect(await refusal()).toEqual({ code: 'DATA_FOLDER_FOREIGN', data: { folder, found: 'a file' } });
  });

  test('of another version is refused and not touched, whichever of its versions differs', async () => {
    mkdirSync(folder);
    const mark = path.join(folder, 'thidua-data.json');
    writeFileSync(mark, JSON.stringify({ format: 1, postgres: 17, pglite: '0.3.0' }));
    expect(await refusal()).toMatchObject({
      code: 'DATA_FOLDER_OTHER_VERSION',
      data: { found: 'PostgreSQL 17 files in folder format 1' },
    });
    writeFileSync(mark, JSON.stringify({ format: 2, postgres: 18, pglite: '0.9.0' }));
    expect(await refusal()).toMatchObject({
      code: 'DATA_FOLDER_OTHER_VERSION',
      data: { found: 'PostgreSQL 18 files in folder format 2', writtenBy: 'with PGlite 0.9.0' },
    });
    writeFileSync(mark, JSON.stringify({ format: 1, postgres: 18, pglite: '0.5.16' }));
    mkdirSync(path.join(folder, 'database'));
    writeFileSync(path.join(folder, 'database', 'PG_VERSION'), '16\n');
    expect(await refusal()).toMatchObject({
      code: 'DATA_FOLDER_OTHER_VERSION',
      data: { found: 'PostgreSQL 16 files in folder format 1' },
    });
    expect(readdirSync(folder).sort()).toEqual(['database', 'thidua-data.json']);
  });

  test('with a mark that cannot be read is refused', async () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thidua-data.json'), '{"format":');
    expect(await refusal()).toMatchObject({ code: 'DATA_FOLDER_FOREIGN' });
  });

  test('whose database does not open is told with the reason, and unlocked', async () => {
    mkdirSync(path.join(folder, 'database'), { recursive: true });
    writeFileSync(path.join(folder, 'thidua-data.json'), JSON.stringify({ format: 1, postgres: 18, pglite: '0.5.16' }));
    writeFileSync(path.join(folder, 'database', 'PG_VERSION'), '18\n');
    expect(await refusal()).toEqual({
      code: 'DATA_FOLDER_BROKEN',
      data: { folder, reason: 'PGlite failed to initialize properly' },
    });
    expect(readdirSync(folder).sort()).toEqual(['database', 'thidua-data.json']);
  }, 60_000);

  test('left by a first start that was cut off is made anew', async () => {
    mkdirSync(path.join(folder, 'database.unfinished'), { recursive: true });
    writeFileSync(path.join(folder, 'database.unfinished', 'PG_VERSION'), '');
    writeFileSync(path.join(folder, 'thidua-data.json'), JSON.stringify({ format: 1, postgres: 18, pglite: '0.5.16' }));
    writeFileSync(
      path.join(folder, 'thidua.lock'),
      JSON.stringify({ pid: 1, start: 'another boot/1', host: os.hostname(), since: 'then' }),
    );
    expect(await refusal()).toBe('opened');
    expect(JSON.parse(readFileSync(path.join(folder, 'thidua-data.json'), 'utf8'))).toMatchObject({
      format: 1,
      postgres: 18,
    });
  }, 120_000);
});
