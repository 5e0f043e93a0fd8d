/** What is timed: its name, and one whole run of it. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds of the processor for one run of a contestant, its memory cleaning included; other programs do not count. */
export interface Times {
  readonly least: number;
  readonly median: number;
  readonly rounds: number;
}

/**
 * Runs every contestant once a round, after one round that is not counted, so that a busy minute of the machine meets
 * all alike. When the seconds are over no further round begins, but two are always counted. Young memory is cleared
 * before each run where node was started with `--expose-gc`.
 */
export function interleaved(
  contestants: readonly Contestant[],
  rounds: number,
  seconds: number,
): ReadonlyMap<string, Times> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round <= rounds && (round <= 2 || performance.now() < end); round += 1) {
    for (const { name, run } of contestants) {
      globalThis.gc?.({ type: 'minor' });
      const taken = processorTime(run);
      if (round > 0) times.get(name)?.push(taken);
    }
  }
  return new Map([...times].map(([name, list]) => [name, timesOf(list)]));
}

/** Milliseconds of the processor. */
export function processorTime(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** The least and the median of a list that is not empty. */
export function timesOf(list: readonly number[]): Times {
  const sorted = list.toSorted((a, b) => a - b);
  return {
    least: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    rounds: list.length,
  };
}
