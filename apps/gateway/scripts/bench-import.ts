// `pnpm --filter @thidua/gateway bench:import [rows] [pglite|postgresql]`: how long an import takes, and how long another
// client, who asks something cheap every 50 ms, waits meanwhile. It prints; nothing is asserted.
import { feeder, feedImport, look, madeUpRows } from './feed-import.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { onEachDatabase } from './on-each-database.ts';
import { seconds, summary, timeOf, timesOf } from './other-client.ts';

const [rowCount = 100_000] = process.argv.slice(2, 3).map(Number);

await onEachDatabase(process.argv[3], async (name, database) => {
  const gateway = await startGatewayProcess(database, feeder);
  const tell = (line: string) => process.stdout.write(`${name} ${line}\n`);
  // What is asked for the first time has to be compiled.
  for (let round = 0; round < 100; round++) await timeOf(gateway);
  tell(`idle: ${summary(await timesOf(gateway, new Promise((resolve) => setTimeout(resolve, 5_000))))}`);
  const began = performance.now();
  const feeding = feedImport(gateway, 'do-hu-cau/dot-1', madeUpRows(rowCount));
  tell(`taking in: ${summary(await timesOf(gateway, feeding))}; ${seconds(began)} for ${rowCount} rows`);
  const wrote = performance.now();
  tell(`writing: ${summary(await timesOf(gateway, untilDone(gateway)))}; ${seconds(wrote)}`);
  const { state, accepted, refused, batches } = await look(gateway, 'do-hu-cau/dot-1');
  tell(`${state}: ${accepted} accepted, ${refused} refused, ${batches} batches`);
  await gateway.stop();
});

async function untilDone(gateway: GatewayProcess): Promise<void> {
  while ((await look(gateway, 'do-hu-cau/dot-1')).state === 'RUNNING') {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
