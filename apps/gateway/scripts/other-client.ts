import type { GatewayProcess } from './gateway-process.ts';

/**
 * How long another client waited for each answer, in milliseconds, asking every 50 ms while something else is going on;
 * null where it was told that the server cannot answer.
 */
export async function timesOf(
  gateway: GatewayProcess,
  meanwhile: Promise<unknown>,
): Promise<readonly (number | null)[]> {
  const asked: Promise<number | null>[] = [];
  const timer = setInterval(() => asked.push(timeOf(gateway).catch(() => null)), 50);
  await meanwhile.finally(() => clearInterval(timer));
  return Promise.all(asked);
}

/** How long something cheap takes, in milliseconds. */
export async function timeOf(gateway: GatewayProcess): Promise<number> {
  const began = performance.now();
  await gateway.ask('{ indicators(first: 1) { nodes { key } } }');
  return performance.now() - began;
}

export function summary(times: readonly (number | null)[]): string {
  const sorted = times.filter((time) => time !== null).toSorted((a, b) => a - b);
  const failed = times.length - sorted.length;
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `${sorted.length} answers${failed === 0 ? '' : ` and ${failed} failures`}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

/** Since then, to a tenth of a second. */
export function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
