// Starts the built gateway as `npm start` does, on a new data folder; asks it one question; stops it; starts it again on
// what it left; and sees that nothing is left running or locked. Exits 1 with the gateway's own words where it does not go so.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-start-'));
const data = path.join(folder, 'data');

/** Starts, asks, stops; returns what was printed. */
async function round() {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    THIDUA_DATA: data,
    LOG_LEVEL: 'warn',
    THIDUA_SEED: '',
    THIDUA_LANGUAGE: 'en',
  };
  delete env.DATABASE_URL;
  const gateway = spawn(process.execPath, [path.join(root, 'apps/gateway/dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  gateway.stdout.on('data', (chunk) => (output += chunk));
  gateway.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => gateway.once('close', resolve));
  try {
    const page = await pageOf(() => output, ended);
    const answer = await fetch(`${page}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ campaigns(first: 1) { totalCount } }' }),
    });
    const { data: found, errors } = await answer.json();
    if (!(found?.campaigns?.totalCount > 0)) throw new Error(`it has no campaigns: ${JSON.stringify(errors ?? found)}`);
    gateway.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`it ended with ${code}`);
  } catch (error) {
    gateway.kill('SIGKILL');
    throw new Error(`${error.message}\n${output}`);
  }
  return output;
}

async function pageOf(output, ended) {
  let over = false;
  ended.then(() => {
    over = true;
  });
  const deadline = performance.now() + 180_000;
  while (!over && performance.now() < deadline) {
    const page = /http:\/\/localhost:(\d+)\/graphql/.exec(output());
    if (page) return `http://127.0.0.1:${page[1]}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(over ? 'it ended before it was ready' : 'it was not ready within 3 minutes');
}

try {
  const first = await round();
  if (!first.includes('Loading the seed files')) throw new Error(`the first start loaded no seed files\n${first}`);
  const second = await round();
  if (second.includes('Loading the seed files'))
    throw new Error(`the second start loaded the seed files again\n${second}`);
  const left = readdirSync(data).sort().join(' ');
  if (left !== 'database thidua-data.json') throw new Error(`it left ${left} in its data folder`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
