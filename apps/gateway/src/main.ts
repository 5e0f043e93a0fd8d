// The only file of the server that reads the environment.
import { languageOf, readConfig } from './platform/config.ts';
import { gatewayErrorLines, isGatewayError } from './platform/gateway-errors.ts';
import { defaultDataFolder } from './platform/gateway-folder.ts';
import { startGateway } from './start-gateway.ts';

try {
  const config = readConfig(process.env, {
    args: process.argv.slice(2),
    defaultDataFolder: defaultDataFolder(),
    interactive: process.stderr.isTTY,
  });
  await startGateway(config, { process, print: (line) => process.stdout.write(`${line}\n`) });
} catch (error) {
  if (!isGatewayError(error)) throw error;
  for (const line of gatewayErrorLines(error, languageOf(process.env))) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
