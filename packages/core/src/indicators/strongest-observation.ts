import { compareDays } from '../calendar/plain-day.ts';
import type { Observation, ObservationStatus } from './observation.ts';

/** The normal life of a figure: each status replaces those before it. */
const rankOfStatus: { readonly [S in ObservationStatus]: number } = {
  ESTIMATE: 0,
  PRELIMINARY: 1,
  FINAL: 2,
  REVISED: 3,
};

/** Whether a figure of this status settles a verdict (R11). */
export function isFinalStatus(status: ObservationStatus): boolean {
  return status === 'FINAL' || status === 'REVISED';
}

/** Whether `a` is no earlier in the life of a figure than `b`. */
export function isAtLeastAsFinal(a: ObservationStatus, b: ObservationStatus): boolean {
  return rankOfStatus[a] >= rankOfStatus[b];
}

/**
 * The figure to go by among several for the same thing: final or revised first, then the one known last; on the same
 * day the later status, an exact figure before any other, and at last the smaller key, so that one is always the same.
 * `null` for an empty list.
 */
export function strongest(list: readonly Observation[]): Observation | null {
  return list.toSorted(byStrength)[0] ?? null;
}

function byStrength(a: Observation, b: Observation): number {
  return (
    Number(isFinalStatus(b.status)) - Number(isFinalStatus(a.status)) ||
    compareDays(b.knownOn, a.knownOn) ||
    rankOfStatus[b.status] - rankOfStatus[a.status] ||
    Number(b.quantity.kind === 'exact') - Number(a.quantity.kind === 'exact') ||
    (a.key < b.key ? -1 : 1)
  );
}
