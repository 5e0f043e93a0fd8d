import type { QuotaQuestion } from '../law/quota-count.ts';
import type { Provision } from '../sources/provision.ts';
import type { Eligibility } from './eligibility.ts';
import type { Nomination } from './nomination.ts';

/** One nomination of a list that is decided together. */
export interface RoundEntry<Code extends string = string> {
  /** Unique in the list. */
  readonly id: string;
  /** Who it is for: the same nominee may stand in several entries. */
  readonly nominee: string;
  readonly nomination: Nomination<Code>;
  /** Agreeing votes or points, higher first; left out: last. */
  readonly score?: number;
  /** Of a woman, or of a collective with at least 70 % women: goes first where all else is equal (Decree 152, Điều 4.6). */
  readonly womenFirst?: boolean;
}

/** How many of some awards the list may propose: a fixed number, or a share of a base rounded as declared. */
export interface RoundQuota<Code extends string = string> {
  readonly awards: readonly Code[];
  readonly allowed: number | QuotaQuestion;
  readonly provision: Provision;
}

/** Why an entry is not proposed. */
export type CutReason =
  | { readonly why: 'verdict' }
  /** The same achievement, or the same initiative, already carries an entry further up. */
  | { readonly why: 'achievementRewarded' | 'meritUsed'; readonly by: string; readonly key: string }
  | { readonly why: 'quota'; readonly quota: number; readonly allowed: number; readonly place: number }
  /** Equal with others across the last place: people have to choose among `with`. */
  | { readonly why: 'tie'; readonly quota: number; readonly allowed: number; readonly with: readonly string[] };

export interface RoundResultEntry {
  readonly id: string;
  readonly verdict: Eligibility;
  readonly outcome: 'proposed' | 'cut' | 'tied';
  readonly reason: CutReason | null;
}

export interface RoundResult {
  /** In the order of the list given. */
  readonly entries: readonly RoundResultEntry[];
  readonly quotas: readonly {
    readonly quota: number;
    readonly allowed: number;
    readonly eligible: number;
    readonly proposed: number;
    readonly provision: Provision;
  }[];
}
