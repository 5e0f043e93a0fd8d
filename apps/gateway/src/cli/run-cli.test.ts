import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { silentLogger } from '../platform/logger.ts';
import { usageLines } from './command.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let printed: string[] = [];
let complaints: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-cli-'));
  writeFileSync(path.join(folder, 'foreign.txt'), 'not a data folder');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  printed = [];
  complaints = [];
});

const run = (...args: readonly string[]) =>
  runCli(args, {
    databaseUrl: undefined,
    dataFolder: folder,
    migrate: 'auto',
    log: silentLogger,
    folder,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });

it('prints how to use it when asked, and complains when it is not understood', async () => {
  expect(await run('--help')).toBe(0);
  expect(printed).toEqual(usageLines);
  expect(complaints).toEqual([]);
  expect(await run('export')).toBe(2);
  expect(complaints).toEqual(['? export', ...usageLines]);
});

it('explains a database that cannot be opened and exits with 1', async () => {
  expect(await run('seed', '--lang', 'en')).toBe(1);
  expect(complaints[0]).toMatch(/^DATA_FOLDER_FOREIGN: /);
  expect(printed).toEqual([]);
});
