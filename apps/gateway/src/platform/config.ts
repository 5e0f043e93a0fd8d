import path from 'node:path';
import { GatewayError, type GatewayLanguage } from './gateway-errors.ts';
import { type IdentitySettings, readIdentitySettings } from './identity/identity-settings.ts';
import { type LogLevel, logLevels } from './logger.ts';

/** Everything that the gateway takes from its environment and its command line. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL where given; else the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataFolder: string;
  /** `auto`: bring the database up to date at start; `off`: leave it to `npm run data -- migrate` (PostgreSQL only). */
  readonly migrate: 'auto' | 'off';
  /** `missing`: load the seed files where nothing else was loaded; `always`: load them again at each start; `never`. */
  readonly seed: 'missing' | 'always' | 'never';
  readonly logLevel: LogLevel;
  /** Longest time for one SQL statement, in milliseconds. */
  readonly statementTimeoutMs: number;
  /** How long a stop waits for requests under way, in milliseconds. */
  readonly shutdownGraceMs: number;
  readonly language: GatewayLanguage;
  readonly identity: IdentitySettings;
}

type Environment = { readonly [name: string]: string | undefined };

/**
 * Reads PORT, HOST, DATABASE_URL, THIDUA_DATA, THIDUA_MIGRATE, THIDUA_SEED, THIDUA_LANGUAGE, LOG_LEVEL,
 * STATEMENT_TIMEOUT_MS and SHUTDOWN_GRACE_MS, and what {@link readIdentitySettings} does. An empty value is the same as none.
 * A person at a terminal (`interactive`) is spared the log below warnings unless LOG_LEVEL asks for it.
 * `--seed` and `--no-seed` on the command line override THIDUA_SEED.
 * @throws GatewayError `CONFIG_INVALID` naming the variable.
 */
export function readConfig(
  environment: Environment,
  options: { readonly args: readonly string[]; readonly defaultDataFolder: string; readonly interactive?: boolean },
): Config {
  const read = (name: string) => environment[name]?.trim() || undefined;
  for (const option of options.args) {
    if (option !== '--seed' && option !== '--no-seed')
      throw new GatewayError('CONFIG_INVALID', { name: 'option', value: option, expected: '--seed or --no-seed' });
  }
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', read('PORT'), 4000, 0, 65535),
    databaseUrl: read('DATABASE_URL'),
    dataFolder: path.resolve(read('THIDUA_DATA') ?? options.defaultDataFolder),
    migrate: oneOf('THIDUA_MIGRATE', read('THIDUA_MIGRATE'), ['auto', 'off'], 'auto'),
    seed: options.args.includes('--no-seed')
      ? 'never'
      : options.args.includes('--seed')
        ? 'always'
        : oneOf('THIDUA_SEED', read('THIDUA_SEED'), ['missing', 'always', 'never'], 'missing'),
    logLevel: oneOf('LOG_LEVEL', read('LOG_LEVEL'), logLevels, options.interactive ? 'warn' : 'info'),
    statementTimeoutMs: wholeNumber('STATEMENT_TIMEOUT_MS', read('STATEMENT_TIMEOUT_MS'), 15_000, 100, 3_600_000),
    shutdownGraceMs: wholeNumber('SHUTDOWN_GRACE_MS', read('SHUTDOWN_GRACE_MS'), 10_000, 0, 600_000),
    language: languageOf(environment),
    identity: readIdentitySettings(read),
  };
}

/** Vietnamese where THIDUA_LANGUAGE or else the locale of the terminal says so; English otherwise. */
export function languageOf(environment: Environment): GatewayLanguage {
  const said = environment.THIDUA_LANGUAGE || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return said.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function wholeNumber(name: string, value: string | undefined, otherwise: number, least: number, most: number): number {
  if (value === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new GatewayError('CONFIG_INVALID', { name, value, expected: `a whole number from ${least} to ${most}` });
  return number;
}

function oneOf<const T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new GatewayError('CONFIG_INVALID', { name, value, expected: `one of ${allowed.join(', ')}` });
  return found;
}
