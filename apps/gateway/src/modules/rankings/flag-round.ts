import { type CutReason, type Eligibility, judge, judgeRound, type RoundEntry, type RoundQuota } from '@thidua/core';
import type { Nominee } from '../../generated/prisma/client.ts';
import { answeringFacts } from '../eligibility/facts-of-nominee.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import type { FlagCandidate } from './flag-candidates.ts';
import { baseAward, type FlagBase, type FlagQuota, flagAward } from './flag-quota.ts';

/** A verdict with the law and the registers that it rests on. */
export interface LeaderVerdict {
  readonly verdict: Eligibility;
  readonly nominee: Nominee | null;
  readonly of: LawOnDay;
}

/** `open`: the facts do not decide, so that it is neither proposed nor left out. */
export type FlagOutcome = 'proposed' | 'cut' | 'tied' | 'open';

/** Why a leader is not simply proposed. */
export type FlagReason =
  | { readonly why: 'notEligible' | 'deferred' | 'notDecided' }
  | { readonly why: 'quota'; readonly allowed: number }
  | { readonly why: 'tie'; readonly allowed: number; readonly with: readonly string[] }
  /** It shares the lead of every cluster that it leads. */
  | { readonly why: 'leadShared'; readonly with: readonly string[] };

export interface FlagDecision {
  readonly outcome: FlagOutcome;
  readonly reason: FlagReason | null;
  readonly verdict: LeaderVerdict;
}

/** The verdict of each on the standard that the share is taken of, by key; none where the law of that day has it not. */
export function baseVerdicts(
  candidates: readonly FlagCandidate[],
  year: number,
  of: LawOnDay,
): ReadonlyMap<string, LeaderVerdict> {
  if (!Object.hasOwn(of.law.awards, baseAward)) return new Map();
  return new Map(
    candidates.map(({ key, facts, nominee }) => {
      const verdict = answeringFacts(() => judge<string>({ award: baseAward, year, facts }, of.law));
      return [key, { verdict, nominee, of }];
    }),
  );
}

/** How many leaders there are to take the share of. Who leads twice counts once, and so does a lead that is shared. */
export function baseOf(candidates: readonly FlagCandidate[], verdicts: ReadonlyMap<string, LeaderVerdict>): FlagBase {
  const outcomeOf = (key: string) => verdicts.get(key)?.verdict.outcome ?? 'undetermined';
  const slots = new Map<string, readonly string[]>();
  for (const { key, clusters } of candidates) {
    const alone = clusters.some(({ leaders }) => leaders.length === 1);
    for (const { season, leaders } of alone ? clusters.slice(0, 1) : clusters)
      slots.set(alone ? key : season.id, alone ? [key] : leaders.map(({ ranked }) => ranked.unit));
  }
  const all = [...slots.values()];
  return {
    met: all.filter((keys) => keys.every((key) => outcomeOf(key) === 'eligible')).length,
    possible: all.filter((keys) => keys.some((key) => outcomeOf(key) !== 'ineligible')).length,
  };
}

/**
 * Decides about all leaders together. Nobody has a score: points of different tables do not compare, so that those across
 * the last place are tied and none of them is cut.
 */
export function decideFlags(
  candidates: readonly FlagCandidate[],
  year: number,
  of: LawOnDay,
  { allowed, provisions: [provision] }: Pick<FlagQuota, 'allowed' | 'provisions'>,
): ReadonlyMap<string, FlagDecision> {
  const entries = candidates.map(({ key, facts, nominee }): RoundEntry => {
    return { id: key, nominee: nominee?.id ?? key, nomination: { award: flagAward, year, facts } };
  });
  const limits: RoundQuota[] =
    allowed === null || provision === undefined ? [] : [{ awards: [flagAward], allowed, provision }];
  const round = answeringFacts(() => judgeRound<string>(entries, of.law, limits));
  return new Map(
    candidates.flatMap((candidate, index): [string, FlagDecision][] => {
      const found = round.entries[index];
      if (found === undefined) return [];
      const verdict = { verdict: found.verdict, nominee: candidate.nominee, of };
      const reason = reasonOf(candidate, found.verdict, found.reason);
      return [[candidate.key, { outcome: outcomeFor(reason), reason, verdict }]];
    }),
  );
}

function reasonOf({ key, clusters }: FlagCandidate, verdict: Eligibility, reason: CutReason | null): FlagReason | null {
  if (verdict.outcome === 'undetermined') return { why: 'notDecided' };
  if (verdict.outcome === 'deferred') return { why: 'deferred' };
  if (verdict.outcome === 'ineligible') return { why: 'notEligible' };
  if (reason?.why === 'quota') return { why: 'quota', allowed: reason.allowed };
  if (reason?.why === 'tie') return { why: 'tie', allowed: reason.allowed, with: reason.with };
  // One entry for each collective: nothing else can carry its achievement away.
  if (reason !== null) throw new Error(`${key} is left out for ${reason.why}`);
  if (clusters.some(({ leaders }) => leaders.length === 1)) return null;
  const others = clusters.flatMap(({ leaders }) => leaders.map(({ ranked }) => ranked.unit));
  return { why: 'leadShared', with: [...new Set(others)].sort() };
}

const outcomes: Readonly<Record<FlagReason['why'], FlagOutcome>> = {
  notEligible: 'cut',
  deferred: 'cut',
  notDecided: 'open',
  quota: 'cut',
  tie: 'tied',
  leadShared: 'tied',
};

function outcomeFor(reason: FlagReason | null): FlagOutcome {
  return reason === null ? 'proposed' : outcomes[reason.why];
}
