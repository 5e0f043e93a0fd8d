// The command line of the gateway: the only file of it that reads the environment.
import { languageOf, readConfig } from '../platform/config.ts';
import { gatewayErrorLines, isGatewayError } from '../platform/gateway-errors.ts';
import { defaultDataFolder } from '../platform/gateway-folder.ts';
import { createLogger } from '../platform/logger.ts';
import { runCli } from './run-cli.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

try {
  const { databaseUrl, dataFolder, migrate, logLevel } = readConfig(process.env, {
    args: [],
    defaultDataFolder: defaultDataFolder(),
  });
  const log = createLogger(logLevel === 'info' ? 'warn' : logLevel);
  process.exitCode = await runCli(process.argv.slice(2), {
    databaseUrl,
    dataFolder,
    migrate,
    log,
    folder: process.cwd(),
    print,
    complain,
  });
} catch (error) {
  if (!isGatewayError(error)) throw error;
  for (const line of gatewayErrorLines(error, languageOf(process.env))) complain(line);
  process.exitCode = 1;
}
