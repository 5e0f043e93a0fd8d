import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/**
 * “Nhân dịp kỷ niệm ngày thành lập năm tròn”: a number of years that ends in 0 (Điều 3.6), in the calendar year of the
 * day of the proposal.
 */
export interface RoundAnniversary {
  readonly kind: 'roundAnniversary';
}

export function roundAnniversary(): RoundAnniversary {
  return { kind: 'roundAnniversary' };
}

export function evaluateRoundAnniversary(
  requirement: RoundAnniversary,
  { facts, on }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const { foundedOn } = facts;
  const age = foundedOn === undefined ? undefined : Number(on.slice(0, 4)) - Number(foundedOn.slice(0, 4));
  const outcome = outcomeOfKnown(age === undefined ? undefined : age > 0 && age % 10 === 0);
  if (trace !== null)
    trace.push(leafFinding(requirement, outcome, age === undefined ? {} : { value: age }, ['foundedOn']));
  return outcome;
}
