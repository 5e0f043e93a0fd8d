import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { edited, national, province } from '../../test/fixtures/import-bench.ts';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { silentLogger } from '../platform/logger.ts';
import { readCommand } from './command.ts';
import { runCommand } from './run-command.ts';

let test: TestDatabase;
let folder: string;
let lines: string[] = [];
beforeAll(async () => {
  test = await openTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-cli-'));
  writeFileSync(path.join(folder, 'national.yaml'), national);
  writeFileSync(path.join(folder, 'province.yaml'), province);
  writeFileSync(path.join(folder, 'broken.yaml'), edited(province, 'overrides: grdp', 'overrides: khong-co'));
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  lines = [];
  await test.reset();
});

/** Runs one command line; what it printed is in `lines`. */
async function run(...args: readonly string[]): Promise<boolean> {
  const command = readCommand(args);
  if (command.name === 'usage') throw new Error(`Not understood: ${args.join(' ')}`);
  const print = (line: string) => lines.push(line);
  return runCommand(command, { database: test.database, log: silentLogger, folder, print });
}

it('reports every file and every kind, in Vietnamese', async () => {
  expect(await run('import', 'province.yaml', 'national.yaml')).toBe(true);
  expect(lines[0]).toMatch(/^Đơn vị hành chính: \d+ mới$/);
  expect(lines).toContain('national.yaml');
  expect(lines).toContain('  Phong trào thi đua: 2 mới');
  expect(lines.indexOf('national.yaml')).toBeLessThan(lines.indexOf('province.yaml'));
  expect(lines.at(-1)).toMatch(/^province\.yaml: đã nạp: \d+ mới$/);
  lines = [];
  expect(await run('import', 'province.yaml', '--lang', 'en')).toBe(true);
  expect(lines.at(-1)).toMatch(/^province\.yaml: loaded: \d+ unchanged$/);
});

it('prints file, line, column, path, code and sentence of an error, and that nothing was written', async () => {
  expect(await run('import', 'national.yaml', 'broken.yaml', '--lang', 'en')).toBe(false);
  const [error] = lines.filter((line) => line.startsWith('error '));
  expect(error).toMatch(/^error broken\.yaml:\d+:\d+ {2}targets\[2\]\.overrides {2}REFERENCE_DANGLING {2}.*khong-co/);
  expect(lines.at(-1)).toMatch(/^broken\.yaml: not loaded: 1 error; nothing of the file was written$/);
  expect(await test.database.prisma.target.count()).toBe(0);
});

it('says what a dry run would do and writes nothing', async () => {
  expect(await run('import', 'national.yaml', 'province.yaml', '--dry-run')).toBe(true);
  expect(lines.at(-1)).toMatch(/^province\.yaml: kiểm tra xong, không ghi gì: \d+ mới$/);
  expect(await test.database.prisma.importRun.count()).toBe(0);
});

it('gives the whole result as one JSON value', async () => {
  expect(await run('import', 'missing.yaml', '--json', '--lang', 'en')).toBe(false);
  expect(JSON.parse(lines.join('\n'))).toEqual({
    loaded: false,
    files: [
      {
        name: 'missing.yaml',
        kind: 'refused',
        findings: [
          {
            severity: 'error',
            code: 'FILE_NOT_READ',
            path: '',
            data: { reason: 'missing' },
            place: null,
            sentence: 'There is no such file. Check its name and its folder.',
          },
        ],
      },
    ],
  });
});
