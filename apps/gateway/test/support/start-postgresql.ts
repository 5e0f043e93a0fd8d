import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { copyPrograms, findPostgresql } from './find-postgresql.ts';

export interface PostgresqlServer {
  /** A superuser on the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The server for the tests: TEST_DATABASE_URL, else one of our own on a free port of 127.0.0.1, in a temporary folder, as an
 * unprivileged user where the tests run as root. It ends with this process, however that ends.
 */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const programs = findPostgresql();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-postgresql-'));
  const user = unprivilegedUser();
  try {
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    const bin = programs.fromNpm && user !== undefined ? copyPrograms(programs.bin, folder) : programs.bin;
    const data = path.join(folder, 'data');
    // Another locale may be missing on the machine, and the order of texts must not depend on it.
    const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    execFileSync(path.join(bin, 'initdb'), init, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder, ...user });
    return await keep(path.join(bin, 'postgres'), folder, data, user);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function keep(
  postgres: string,
  folder: string,
  data: string,
  user: { uid: number; gid: number } | undefined,
): Promise<PostgresqlServer> {
  const port = await freePort();
  // Speed before durability: the folder is thrown away.
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const keeper = fileURLToPath(new URL('./postgresql-keeper.mjs', import.meta.url));
  const child = spawn(process.execPath, [keeper, JSON.stringify({ postgres, folder, args, ...user })], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The pipe is the leash: it must not keep this process alive.
  child.unref();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    // Now it is waited for: a program that has nothing else left to do must not end before.
    child.ref();
    child.stdin.end();
    await ended;
  };
  try {
    await untilItAnswers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > deadline)
        throw new Error('the PostgreSQL server for the tests did not start within 30 s', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** PostgreSQL refuses to run as root: the user `postgres` where there is one, else `nobody`. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (option: string) =>
        Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user: the next one.
    }
  }
  return { uid: 65534, gid: 65534 };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
