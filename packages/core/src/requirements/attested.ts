import type { Finding } from './finding.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Topic } from './words.ts';

/** What a paper shows: a recognition, a certificate, an appointment. */
export interface Attested {
  readonly kind: 'attested';
  readonly topic: Topic;
}

export function attested(topic: Topic): Attested {
  return { kind: 'attested', topic };
}

export function evaluateAttested(requirement: Attested, { facts }: Scene, trace: Finding[] | null): RequirementOutcome {
  const shown = facts.attestations?.[requirement.topic.key];
  const outcome = outcomeOfKnown(shown);
  if (trace !== null) {
    const missing = outcome === 'unknown' ? [`attestations.${requirement.topic.key}`] : nothingMissing;
    trace.push(leafFinding(requirement, outcome, shown === undefined ? nothingObserved : { value: shown }, missing));
  }
  return outcome;
}
