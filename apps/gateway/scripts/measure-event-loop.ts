// `npx tsx scripts/measure-event-loop.ts`: the longest time for which the event loop stood still while the embedded database
// computed for about two seconds. It prints; the suite asserts only that timers kept firing.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { silentLogger } from '../src/platform/logger.ts';

const database = await openDatabase({ log: silentLogger, statementTimeoutMs: 60_000 });
const count = async (n: number): Promise<number> => {
  const began = performance.now();
  await database.pool.query('SELECT count(*) FROM generate_series(1, $1::int) AS n WHERE n % 7 = 3', [n]);
  return performance.now() - began;
};
const perRow = (await count(500_000)) / 500_000;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const took = await count(Math.round(2_000 / perRow));
delay.disable();
process.stdout.write(
  `query ${Math.round(took)} ms; longest stall of the event loop ${(delay.max / 1e6).toFixed(1)} ms, mean ${(delay.mean / 1e6).toFixed(1)} ms\n`,
);
await database.close();
