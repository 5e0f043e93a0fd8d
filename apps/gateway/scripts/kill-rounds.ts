import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { silentLogger } from '../src/platform/logger.ts';

export interface KillReport {
  /** One line a round: when the process was killed and what was found. */
  readonly lines: readonly string[];
  /** What should not have been found; empty where all is well. */
  readonly faults: readonly string[];
}

const child = fileURLToPath(new URL('./kill-child.ts', import.meta.url));

/**
 * Kills (SIGKILL) a process in the middle of the very first start, `rounds` times on new folders, and in the middle of
 * writing, `rounds` times on one folder; each time the folder must open again, with every batch that was acknowledged,
 * and no batch in part.
 */
export async function killRounds(rounds: number, tell: (line: string) => void = () => undefined): Promise<KillReport> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-kill-'));
  const [lines, faults]: [string[], string[]] = [[], []];
  const note = (line: string, fault: string | null): void => {
    lines.push(line);
    tell(line);
    if (fault !== null) faults.push(`${line}: ${fault}`);
  };
  try {
    for (let round = 1; round <= rounds; round++) {
      const place = path.join(folder, `first-${round}`);
      // Spread over what a first start takes, from the making of the folder to the renaming.
      const { after, began } = await killed('first', place, 0, (4_000 * round) / rounds, 'start');
      const state = existsSync(path.join(place, 'database'))
        ? 'database complete'
        : began
          ? 'database begun'
          : 'nothing yet';
      note(`first start ${round}: killed after ${after} ms (${state})`, await faultOf(place, null));
    }
    const place = path.join(folder, 'writing');
    const kept: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      // The last batch of a round may be committed without its number having come through.
      const next = (kept.at(-1) ?? -2) + 2;
      const { after, acknowledged } = await killed('write', place, next, 100 + Math.random() * 1_500, 'first-batch');
      kept.push(...acknowledged);
      note(
        `writing ${round}: killed ${after} ms after its first batch, ${kept.length} batches acknowledged in all`,
        await faultOf(place, kept),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { lines, faults };
}

/** Starts the child and kills it `delay` ms after the folder appeared or after its first batch was acknowledged. */
async function killed(
  mode: 'first' | 'write',
  place: string,
  next: number,
  delay: number,
  from: 'start' | 'first-batch',
) {
  const victim = spawn(process.execPath, ['--import', 'tsx', child, mode, place, String(next)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: path.dirname(child),
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  let armedAt = 0;
  const arm = (): void => {
    if (timer !== undefined) return;
    armedAt = performance.now();
    timer = setTimeout(() => victim.kill('SIGKILL'), delay);
  };
  // A first start begins when the folder appears: what comes before is only Node.
  const watch = setInterval(() => from === 'start' && existsSync(place) && arm(), 5);
  victim.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (from === 'first-batch' && output.includes('\n')) arm();
  });
  await new Promise<void>((resolve) => victim.once('close', () => resolve()));
  clearInterval(watch);
  clearTimeout(timer);
  const acknowledged = output
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^\d+$/.test(line))
    .map(Number);
  return { after: Math.round(performance.now() - armedAt), began: existsSync(place), acknowledged };
}

/** Opens the folder in this process; null where it opens and all acknowledged batches are there whole. */
async function faultOf(dataFolder: string, acknowledged: readonly number[] | null): Promise<string | null> {
  try {
    const database = await openDatabase({ dataFolder, log: silentLogger });
    try {
      if (acknowledged === null) return (await database.pool.query('SELECT 1')).rows.length === 1 ? null : 'no answer';
      const { rows } = await database.pool.query<{ torn: number; there: number[] }>(
        'SELECT (count(*) FILTER (WHERE n <> 20))::int AS torn, array_agg(batch ORDER BY batch) AS there FROM (SELECT batch, count(*) AS n FROM batch_row GROUP BY batch) AS t',
      );
      const there = new Set(rows[0]?.there ?? []);
      if (rows[0]?.torn !== 0) return `${rows[0]?.torn} batches are torn`;
      const missing = acknowledged.filter((batch) => !there.has(batch));
      return missing.length === 0 ? null : `acknowledged batches are missing: ${missing.join(', ')}`;
    } finally {
      await database.close();
    }
  } catch (error) {
    return `it does not open: ${(error as Error).message}`;
  }
}
