import type { Contest, ContestOrganizer } from '../facts/contest.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** How the nominee stood in a cluster or movement judged in the year in question; a leader is outstanding too. */
export interface Stood {
  readonly kind: 'stood';
  readonly in: 'cluster' | 'movement';
  readonly by: readonly ContestOrganizer[];
  readonly as: 'leader' | 'outstanding';
  /** Only at these reviews (sơ kết, tổng kết). Left out: any, or none. */
  readonly at?: readonly ('interim' | 'final')[];
  /** The movement lasted at least so many full years. */
  readonly years?: number;
  /** Only movements by theme (chuyên đề). */
  readonly thematic?: true;
}

export function stood(asked: Omit<Stood, 'kind'>): Stood {
  return { kind: 'stood', ...asked };
}

export function evaluateStood(requirement: Stood, { facts, year }: Scene, trace: Finding[] | null): RequirementOutcome {
  let outcome: RequirementOutcome = facts.contests === undefined ? 'unknown' : 'unmet';
  const missing: string[] = facts.contests === undefined ? ['contests'] : [];
  facts.contests?.forEach((contest, index) => {
    if (contest.year !== year) return;
    const open = openIn(contest, requirement);
    if (open === null) return;
    if (open.length === 0) outcome = 'met';
    else if (outcome === 'unmet') outcome = 'unknown';
    missing.push(...open.map((field) => `contests[${index}].${field}`));
  });
  if (trace !== null) trace.push(leafFinding(requirement, outcome, {}, missing));
  return outcome;
}

/** `null` where the contest is not such a one; else the fields that are asked and not known. */
function openIn(contest: Contest, asked: Stood): string[] | null {
  if (contest.kind !== asked.in || !asked.by.includes(contest.by)) return null;
  if (asked.as === 'leader' && contest.as !== 'leader') return null;
  const open: string[] = [];
  if (asked.at !== undefined) {
    if (contest.at === undefined) open.push('at');
    else if (!asked.at.includes(contest.at)) return null;
  }
  if (asked.years !== undefined) {
    if (contest.years === undefined) open.push('years');
    else if (contest.years < asked.years) return null;
  }
  if (asked.thematic) {
    if (contest.thematic === undefined) open.push('thematic');
    else if (!contest.thematic) return null;
  }
  return open;
}
