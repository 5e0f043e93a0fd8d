import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isGatewayError } from '../../gateway-errors.ts';
import { lockFileName, lockFolder } from './folder-lock.ts';
import { processStart } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => path.join(folder, lockFileName);
const leave = (holder: object) =>
  writeFileSync(file(), JSON.stringify({ host: os.hostname(), since: 'then', ...holder }));

function refused(): unknown {
  try {
    lockFolder(folder)();
    return null;
  } catch (error) {
    return isGatewayError(error, 'DATA_FOLDER_LOCKED') ? error.data : error;
  }
}

describe('lockFolder', () => {
  test('holds until it is given back, and leaves nothing behind', () => {
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      pid: process.pid,
      start: processStart(process.pid),
      host: os.hostname(),
    });
    expect(refused()).toMatchObject({ pid: process.pid, sameHost: true });
    unlock();
    expect(readdirSync(folder)).toEqual([]);
    expect(refused()).toBeNull();
  });

  test('takes over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'exit');
    leave({ pid: child.pid, start: 'any' });
    expect(refused()).toBeNull();
  });

  test('takes over when the pid belongs to another process by now', () => {
    leave({ pid: process.pid, start: 'an earlier boot/12345' });
    expect(refused()).toBeNull();
  });

  test('refuses while the holder lives', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    leave({ pid: child.pid, start: processStart(child.pid as number) });
    expect(refused()).toMatchObject({ pid: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(refused()).toBeNull();
  });

  test('refuses a lock of another machine, whose processes cannot be seen', () => {
    leave({ pid: 1, start: 'x', host: 'elsewhere' });
    expect(refused()).toMatchObject({ host: 'elsewhere', sameHost: false, lockFile: file() });
  });

  test('takes over a lock that was never written whole', () => {
    writeFileSync(file(), '');
    expect(refused()).toBeNull();
  });

  test('does not give back a lock that somebody else holds by now', () => {
    const unlock = lockFolder(folder);
    leave({ pid: process.pid, start: 'somebody else' });
    unlock();
    expect(readdirSync(folder)).toEqual([lockFileName]);
  });
});
