import { openDatabase } from '../src/platform/database/open-database.ts';
import { silentLogger } from '../src/platform/logger.ts';
import { feeder, feedImport, look, madeUpRows, type SeenImport, step } from './feed-import.ts';
import { type GatewayProcess, type ProcessDatabase, startGatewayProcess } from './gateway-process.ts';
import { importFaults } from './import-faults.ts';

export interface KillImportReport {
  /** One line a round: when the gateway was killed and what was found. */
  readonly lines: readonly string[];
  /** What should not have been found; empty where all is well. */
  readonly faults: readonly string[];
}

/**
 * Kills (SIGKILL) a gateway in the middle of an import, `rounds` times; each time the database must hold every row of the
 * batches that a client had seen acknowledged, and no batch in part. The next gateway resumes; at the end every row is
 * there once.
 * @param rowCount of one import; where a round begins after its end, another one is fed.
 */
export async function killImportRounds(
  database: ProcessDatabase,
  { rounds, rowCount }: { readonly rounds: number; readonly rowCount: number },
  tell: (line: string) => void = () => undefined,
): Promise<KillImportReport> {
  const [lines, faults]: [string[], string[]] = [[], []];
  const note = (line: string, found: readonly string[]): void => {
    lines.push(line);
    tell(line);
    faults.push(...found);
  };
  let running: SeenImport | null = null;
  let fed = 0;
  for (let round = 1; round <= rounds; round++) {
    const gateway = await startGatewayProcess(database, feeder);
    if (running === null || (await look(gateway, running.key)).state === 'DONE') {
      fed += 1;
      running = await feedImport(gateway, `diet-hu-cau/dot-${fed}`, madeUpRows(rowCount));
    } else {
      running = await step(gateway, 'resume', await look(gateway, running.key));
    }
    const began = await untilBeyond(gateway, running);
    const delay = Math.round(Math.random() * 1500);
    const last = await watch(gateway, began, delay);
    await gateway.kill();
    running = last;
    const gone = goneOf(last);
    note(
      `round ${round}: killed ${delay} ms after the first batch, ${last.batches} batches with ${gone} rows acknowledged`,
      await withDatabase(database, (open) => importFaults(open, last.key, gone)),
    );
  }
  if (running !== null) note(...(await finish(database, running)));
  return { lines, faults };
}

async function finish(database: ProcessDatabase, { key, rowCount }: SeenImport): Promise<[string, readonly string[]]> {
  const gateway = await startGatewayProcess(database, feeder);
  let now = await look(gateway, key);
  if (now.state === 'RUNNING') now = await step(gateway, 'resume', now);
  while (now.state === 'RUNNING' && now.isWorking) now = await later(gateway, key, 100);
  await gateway.stop();
  const found = await withDatabase(database, (open) => importFaults(open, key, rowCount));
  const whole = now.state === 'DONE' && now.accepted === rowCount ? [] : [`${key} ended as ${JSON.stringify(now)}`];
  return [
    `resumed to the end: ${now.accepted} of ${rowCount} rows, ${found.length + whole.length} faults`,
    [...found, ...whole],
  ];
}

const goneOf = ({ accepted, refused, blank }: SeenImport): number => accepted + refused + blank;

async function later(gateway: GatewayProcess, key: string, delay: number): Promise<SeenImport> {
  await new Promise((resolve) => setTimeout(resolve, delay));
  return look(gateway, key);
}

/** Until one more batch is acknowledged, or the import has ended. */
async function untilBeyond(gateway: GatewayProcess, begun: SeenImport): Promise<SeenImport> {
  let now = begun;
  while (now.state === 'RUNNING' && now.isWorking && now.batches === begun.batches)
    now = await later(gateway, begun.key, 5);
  return now;
}

/** Looks on for so long, and gives what was seen last. */
async function watch(gateway: GatewayProcess, begun: SeenImport, delay: number): Promise<SeenImport> {
  const end = performance.now() + delay;
  let now = begun;
  while (performance.now() < end) now = await later(gateway, begun.key, Math.min(10, delay));
  return now;
}

async function withDatabase<T>(
  place: ProcessDatabase,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ ...place, log: silentLogger, statementTimeoutMs: 60_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
