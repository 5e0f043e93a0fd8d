import type { PlainDay } from '../calendar/plain-day.ts';
import type { PendingMatter } from '../facts/pending-matter.ts';
import type { Delegation } from '../law/award.ts';
import type { Ruling } from '../law/law-book.ts';
import type { Finding, LeafFinding } from '../requirements/finding.ts';
import type { Verification } from '../sources/instrument.ts';
import type { Gap } from './gap.ts';

/**
 * What was taken as so because nobody stated it: no pending matter, no discipline, an achievement without a name (and
 * so not rewarded before).
 */
export type Assumption = 'noPendingMatter' | 'noDiscipline' | 'notRewardedBefore';

/** What every verdict carries. It replaces no council: votes, quotas and decisions come after it. */
export interface EligibilityFrame {
  readonly award: string;
  readonly year: number;
  readonly lawOn: PlainDay;
  /** Not `null`: the law of that day is not encoded, and an earlier one was carried over on request. */
  readonly provisional: { readonly asOf: PlainDay; readonly endedBy: string } | null;
  readonly assumptions: readonly Assumption[];
  /** Local details that the Law foresees and nobody gave: the award may ask more than was judged. */
  readonly missingDetails: readonly Delegation[];
  /** The weakest mark of all provisions in the finding. */
  readonly verification: Verification;
  readonly finding: Finding;
}

/** What the standard itself says of the facts. */
export type StandardOutcome =
  | { readonly outcome: 'eligible' }
  /** The smallest failed clauses; all of them have to change. */
  | { readonly outcome: 'ineligible'; readonly gaps: readonly Gap[] }
  | {
      readonly outcome: 'undetermined';
      /** The fewest facts that could make it eligible, as paths into the facts. */
      readonly questions: readonly string[];
      /** What no fact can decide on that way, by unread instruments and missing local standards. */
      readonly unknowable: readonly LeafFinding[];
    };

/**
 * `deferred`: a pending matter stops every award for now, and says nothing against the nominee; `otherwise` is what the
 * standard says.
 */
export type Eligibility = EligibilityFrame &
  (
    | StandardOutcome
    | {
        readonly outcome: 'deferred';
        readonly pending: readonly PendingMatter[];
        readonly by: Ruling;
        readonly otherwise: StandardOutcome;
      }
  );
