import { reportLines } from './cli/report-lines.ts';
import type { ImportEvent } from './modules/import/import-files.ts';
import { register } from './modules/units/unit-register.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/database.ts';
import { applyMigrations, pendingMigrations } from './platform/database/migrate.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { GatewayError } from './platform/gateway-errors.ts';
import { demoUsers } from './platform/identity/demo-users.ts';
import { developmentLines } from './platform/identity/development-lines.ts';
import { openIdentity } from './platform/identity/identity.ts';
import { listen } from './platform/listen.ts';
import { createLogger, type Logger } from './platform/logger.ts';
import { createShutdown, type SignalledProcess, stopOnSignals } from './platform/shutdown.ts';
import { seedEverything } from './seed-everything.ts';
import { seedState } from './seed-state.ts';
import { createGateway } from './server.ts';

export interface GatewaySurroundings {
  readonly process: SignalledProcess;
  /** Prints one line for the person who started it; the log goes elsewhere. */
  readonly print: (line: string) => void;
}

/**
 * Opens the database, brings it up to date, seeds it, serves, and prints the page. Resolves when requests are answered.
 * What fails on the way is thrown after everything that was open is closed; a signal meanwhile stops just as orderly.
 */
export async function startGateway(config: Config, { process, print }: GatewaySurroundings): Promise<void> {
  const log = createLogger(config.logLevel);
  const shutdown = createShutdown(log);
  stopOnSignals(shutdown, process);
  try {
    const users = () => demoUsers(register, systemClock.today());
    const identity = await openIdentity(config.identity, { log, users });
    print('Opening the database …');
    const { databaseUrl: url, dataFolder, statementTimeoutMs, shutdownGraceMs } = config;
    const database = await openDatabase({ url, dataFolder, log, statementTimeoutMs });
    shutdown.add({ name: 'database', run: () => database.close() });
    print(`  ${database.describe()}`);
    await migrate(database, config, print);
    if (config.seed !== 'never') await seed(database, config, log, print);
    if (shutdown.stopping()) return;
    const gateway = createGateway({ database, clock: systemClock, log, identity, shutdownGraceMs });
    shutdown.add({ name: 'requests', run: () => gateway.close() });
    const page = await listen(gateway.server, config);
    print('');
    print(`Thi Đua is ready: ${page}/graphql (questions to the API)`);
    print(`                  ${page}/ (promises and results, to look at)`);
    if (identity.development !== null) {
      for (const line of await developmentLines(identity.development, page, systemClock.now())) print(line);
    }
    print('Stop it with Ctrl-C.');
  } catch (error) {
    await shutdown.stop('failed to start');
    throw error;
  }
}

async function migrate(database: Database, config: Config, print: (line: string) => void): Promise<void> {
  if (database.kind === 'postgresql' && config.migrate === 'off') {
    const migrations = await pendingMigrations(database);
    if (migrations.length > 0) throw new GatewayError('MIGRATIONS_PENDING', { migrations });
    return;
  }
  const applied = await applyMigrations(database);
  print(applied.length === 0 ? '  up to date' : `  migrated: ${applied.join(', ')}`);
}

async function seed(database: Database, config: Config, log: Logger, print: (line: string) => void): Promise<void> {
  const state = await seedState(database);
  if (config.seed === 'missing' && state !== 'missing') {
    if (state === 'changed') print('  not all is as in the seed files; `npm run seed` would load them again');
    return;
  }
  print('Loading the seed files …');
  const progress = (event: ImportEvent): void => {
    for (const line of reportLines(event, config.language)) print(`  ${line}`);
  };
  await seedEverything(database, { log, skipLoaded: config.seed === 'missing', progress });
}
