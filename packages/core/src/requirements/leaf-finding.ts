import type { LeafFinding, Observed } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { LeafRequirement } from './requirement.ts';

/** Shared by findings, so that the many that need none make none. */
export const nothingMissing: readonly string[] = [];
export const nothingObserved: Observed = {};

/** The finding of a leaf; `missing` is kept only where the outcome is unknown. */
export function leafFinding(
  requirement: LeafRequirement,
  outcome: RequirementOutcome,
  observed: Observed,
  missing: readonly string[],
): LeafFinding {
  return { kind: 'leaf', outcome, requirement, observed, missing: outcome === 'unknown' ? missing : nothingMissing };
}
