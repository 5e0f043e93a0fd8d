import type { Finding } from './finding.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Topic } from './words.ts';

/** What only people can judge, in the law's own words; no verdict replaces them. */
export interface Judged {
  readonly kind: 'judged';
  readonly topic: Topic;
}

export function judged(topic: Topic): Judged {
  return { kind: 'judged', topic };
}

export function evaluateJudged(requirement: Judged, { facts }: Scene, trace: Finding[] | null): RequirementOutcome {
  const found = facts.judgements?.[requirement.topic.key];
  const outcome = outcomeOfKnown(found);
  if (trace !== null) {
    const missing = outcome === 'unknown' ? [`judgements.${requirement.topic.key}`] : nothingMissing;
    trace.push(leafFinding(requirement, outcome, found === undefined ? nothingObserved : { value: found }, missing));
  }
  return outcome;
}
