import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { outcomeOfKnown, type RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** So many per cent of the members in the year in question, inclusive unless `above`: who completed, or hold a title. */
export interface ShareOfMembers {
  readonly kind: 'shareOfMembers';
  /** `completed`, or the code of a title. */
  readonly who: string;
  /** Whole per cent. */
  readonly percent: number;
  /** “Trên 50%”: exactly that share is not enough. */
  readonly above?: true;
}

/**
 * “ít nhất là 70% cá nhân đạt danh hiệu …”: `shareOfMembers('LDTT', 70)`; “trên 50%”:
 * `shareOfMembers('LDTT', 50, { above: true })`. The base is all members.
 */
export function shareOfMembers(
  who: string,
  percent: number,
  { above }: { readonly above?: true } = {},
): ShareOfMembers {
  return { kind: 'shareOfMembers', who, percent, ...(above === undefined ? {} : { above }) };
}

export function evaluateShareOfMembers(
  requirement: ShareOfMembers,
  { facts, year }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const members = facts.members?.[year];
  const count = requirement.who === 'completed' ? members?.completed : members?.holders?.[requirement.who];
  const known = members !== undefined && count !== undefined;
  const outcome = outcomeOfKnown(known ? isShare(requirement, count, members.total) : undefined);
  if (trace !== null) {
    const path = requirement.who === 'completed' ? 'completed' : `holders.${requirement.who}`;
    const observed = known ? { value: `${count}/${members.total}` } : {};
    trace.push(leafFinding(requirement, outcome, observed, [`members.${year}.${path}`]));
  }
  return outcome;
}

/** Compared in integers: no rounding of the share. */
function isShare({ percent, above }: ShareOfMembers, count: number, total: number): boolean {
  return above === true ? count * 100 > percent * total : count * 100 >= percent * total;
}
