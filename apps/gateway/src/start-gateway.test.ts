import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from './platform/config.ts';
import type { SignalledProcess } from './platform/shutdown.ts';
import { startGateway } from './start-gateway.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(environment: Record<string, string> = {}) {
  const lines: string[] = [];
  const signals = new EventEmitter();
  const exit = new Promise<number>((resolve) => Object.assign(signals, { exit: resolve }));
  const config = readConfig(
    { PORT: '0', LOG_LEVEL: 'silent', ...environment },
    { args: [], defaultDataFolder: path.join(folder, 'data') },
  );
  await startGateway(config, { process: signals as unknown as SignalledProcess, print: (line) => lines.push(line) });
  const page = lines
    .join('\n')
    .match(/http:\/\/localhost:\d+/)?.[0]
    .replace('localhost', '127.0.0.1');
  const stop = (): Promise<number> => {
    signals.emit('SIGTERM', 'SIGTERM');
    return exit;
  };
  return { lines, page, stop };
}

async function documentsOf(page: string | undefined, authorization?: string): Promise<unknown> {
  const body = JSON.stringify({ query: '{ documents(first: 1) { totalCount } }' });
  const response = await fetch(`${page}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body,
  });
  return (await response.json()) as unknown;
}

test('production without an issuer stops before it opens anything', async () => {
  const data = path.join(folder, 'never');
  const caught = await started({ THIDUA_ENV: 'production', THIDUA_DATA: data }).catch((error) => error.code);
  expect(caught).toBe('ISSUER_MISSING');
  expect(existsSync(data)).toBe(false);
});

test('from an empty folder to an answered question, a stop, and a second start that loads nothing again', async () => {
  const first = await started();
  expect(
    first.lines.filter((line) => line.includes('migrated:') || line.includes('Loading the seed files')),
  ).toHaveLength(2);
  const answer = await documentsOf(first.page);
  expect(answer).toMatchObject({ data: { documents: { totalCount: expect.any(Number) } } });
  const [, token] = /"authorization": "(Bearer [^"]+)"/.exec(first.lines.join('\n')) ?? [];
  expect(await documentsOf(first.page, token)).toEqual(answer);
  expect(await documentsOf(first.page, `${token}x`)).toMatchObject({ errors: [{}] });
  expect(await first.stop()).toBe(0);
  expect(readdirSync(path.join(folder, 'data')).sort()).toEqual(['database', 'thidua-data.json']);

  const second = await started();
  expect(second.lines.filter((line) => line.includes('migrated:') || line.includes('Loading the seed files'))).toEqual(
    [],
  );
  expect(await documentsOf(second.page)).toMatchObject({ data: (answer as { data: object }).data });
  const busy = await started({
    PORT: new URL(second.page as string).port,
    THIDUA_DATA: path.join(folder, 'other'),
    THIDUA_SEED: 'never',
  }).catch((error) => error.code);
  expect(busy).toBe('PORT_IN_USE');
  // What was opened before the port was refused is closed again.
  expect(readdirSync(path.join(folder, 'other')).sort()).toEqual(['database', 'thidua-data.json']);
  expect(await second.stop()).toBe(0);
}, 240_000);
