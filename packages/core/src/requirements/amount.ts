import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Topic } from './words.ts';

/** A counted thing that is neither a rating, an award nor a merit: years of a production model, of a post of honour. */
export interface AmountAtLeast {
  readonly kind: 'amount';
  readonly topic: Topic;
  readonly atLeast: number;
}

export function amount(topic: Topic, atLeast: number): AmountAtLeast {
  return { kind: 'amount', topic, atLeast };
}

export function evaluateAmount(
  requirement: AmountAtLeast,
  { facts }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const value = facts.amounts?.[requirement.topic.key];
  const outcome = outcomeOfKnown(value === undefined ? undefined : value >= requirement.atLeast);
  if (trace !== null) {
    const observed = value === undefined ? {} : { value };
    trace.push(leafFinding(requirement, outcome, observed, [`amounts.${requirement.topic.key}`]));
  }
  return outcome;
}
