import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** So many members hold a title of the year in question (“Có cá nhân đạt danh hiệu …”: one). */
export interface MembersHolding {
  readonly kind: 'membersHolding';
  readonly award: string;
  readonly count: number;
}

export function membersHolding(award: string, count: number): MembersHolding {
  return { kind: 'membersHolding', award, count };
}

export function evaluateMembersHolding(
  requirement: MembersHolding,
  { facts, year }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const held = facts.members?.[year]?.holders?.[requirement.award];
  const outcome = outcomeOfKnown(held === undefined ? undefined : held >= requirement.count);
  if (trace !== null) {
    const observed = held === undefined ? {} : { value: held };
    trace.push(leafFinding(requirement, outcome, observed, [`members.${year}.holders.${requirement.award}`]));
  }
  return outcome;
}
