import type { HonourBasis } from '../facts/honour.ts';
import type { Finding } from './finding.ts';
import { countsAs } from './honour-asked.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** None of these was ever granted, or none on this basis (Decree 152, Điều 25.2). */
export interface NeverHeld {
  readonly kind: 'neverHeld';
  readonly awards: readonly string[];
  /** Only awards on this basis exclude. Left out: any. */
  readonly basis?: HonourBasis;
}

export function neverHeld(awards: readonly string[], basis?: HonourBasis): NeverHeld {
  return { kind: 'neverHeld', awards, ...(basis === undefined ? {} : { basis }) };
}

export function evaluateNeverHeld(requirement: NeverHeld, scene: Scene, trace: Finding[] | null): RequirementOutcome {
  const honours = scene.facts.honours;
  let outcome: RequirementOutcome = honours === undefined ? 'unknown' : 'met';
  let found: string | undefined;
  const missing: string[] = honours === undefined ? ['honours'] : [];
  honours?.forEach((honour, index) => {
    if (countsAs(honour, requirement) === 'no') return;
    if (requirement.basis !== undefined && honour.basis === undefined) {
      missing.push(`honours[${index}].basis`);
      if (outcome === 'met') outcome = 'unknown';
    } else if (requirement.basis === undefined || honour.basis === requirement.basis) {
      outcome = 'unmet';
      found = honour.award;
    }
  });
  if (trace !== null)
    trace.push(leafFinding(requirement, outcome, found === undefined ? {} : { value: found }, missing));
  return outcome;
}
