import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** PostgreSQL by its address, or the embedded database in a folder. */
export type ProcessDatabase = { readonly url: string } | { readonly dataFolder: string };

/** A whole gateway in a process of its own, asked over HTTP as a demo user. */
export interface GatewayProcess {
  /** @throws Error where the answer has errors, or nobody answers. */
  ask(query: string, variables?: object): Promise<Record<string, unknown>>;
  /** Ends it at once, without a word. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Starts a gateway from its source, migrated and seeded; resolves when it answers. */
export async function startGatewayProcess(database: ProcessDatabase, user: string): Promise<GatewayProcess> {
  const { DATABASE_URL: _url, THIDUA_DATA: _data, ...inherited } = process.env;
  const place = 'url' in database ? { DATABASE_URL: database.url } : { THIDUA_DATA: database.dataFolder };
  const child = spawn(process.execPath, ['--conditions=thidua-source', '--import', 'tsx', 'src/main.ts'], {
    cwd: folder,
    env: { ...inherited, ...place, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, port] = /ready: http:\/\/[^/\s]+:(\d+)\/graphql/.exec(output) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('close', () => reject(new Error(`the gateway ended before it answered:\n${output}`)));
  });
  const token = (await (await fetch(`${origin}/dev/token?user=${user}`)).json()) as { readonly authorization: string };
  const headers = { 'content-type': 'application/json', authorization: token.authorization };
  return {
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
      const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
      if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
