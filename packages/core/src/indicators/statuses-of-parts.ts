import type { ObservationStatus } from './observation.ts';
import type { Outcome } from './outcome.ts';

/** A set is final only where each of its parts is: an open or provisional part makes it provisional (R11). */
export function statusesOfParts(parts: readonly Pick<Outcome, 'finality'>[]): readonly ObservationStatus[] {
  return parts.map((part) => (part.finality === 'FINAL' ? 'FINAL' : 'ESTIMATE'));
}
