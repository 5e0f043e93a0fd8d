import { applyMigrations } from '../platform/database/migrate.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { gatewayErrorLines, isGatewayError } from '../platform/gateway-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { readCommand, usageLines } from './command.ts';
import { runCommand } from './run-command.ts';

export interface CliSurroundings {
  /** PostgreSQL where given; else the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** `off`: a PostgreSQL is taken as it is. */
  readonly migrate: 'auto' | 'off';
  readonly log: Logger;
  /** Folder in which the names of files are meant. */
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * The whole command line but for the process: opens the database, brings it up to date, does what is asked.
 * @returns the exit code: 0 all loaded (or help was asked for), 1 something was refused or failed, 2 not understood.
 */
export async function runCli(args: readonly string[], surroundings: CliSurroundings): Promise<0 | 1 | 2> {
  const { databaseUrl, dataFolder, migrate, log, print, complain } = surroundings;
  const command = readCommand(args);
  if (command.name === 'usage') {
    if (command.fault) complain(`? ${command.fault}`);
    for (const line of usageLines) (command.fault === null ? print : complain)(line);
    return command.fault === null ? 0 : 2;
  }
  try {
    const database = await openDatabase({ url: databaseUrl, dataFolder, log });
    try {
      if (database.kind === 'pglite' || migrate === 'auto') await applyMigrations(database);
      return (await runCommand(command, { ...surroundings, database })) ? 0 : 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    for (const line of gatewayErrorLines(error, command.language)) complain(line);
    return 1;
  }
}
