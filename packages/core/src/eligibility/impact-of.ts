import type { LawInForce } from '../law/law-in-force.ts';
import { compareLaws, type LawComparison } from './compare-laws.ts';
import type { Eligibility } from './eligibility.ts';
import { judgeOutcome } from './judge.ts';
import type { Nomination } from './nomination.ts';

/** A change of the law: the law before it and after it. */
export interface LawChange<Before extends string = string, After extends string = string> {
  readonly before: LawInForce<Before>;
  readonly after: LawInForce<After>;
}

/** One nomination whose outcome changes, by its place in the list. */
export interface Impact {
  readonly index: number;
  readonly nomination: Nomination;
  readonly comparison: LawComparison;
}

export interface LawImpact {
  /** Eligible after the change and not before. */
  readonly gain: readonly Impact[];
  /** Eligible before the change and not after. */
  readonly lose: readonly Impact[];
  /** Changed between outcomes that are not eligible. */
  readonly other: readonly Impact[];
  readonly unchanged: number;
  /** How many had each outcome, before and after. */
  readonly counts: {
    readonly before: Readonly<Record<Eligibility['outcome'], number>>;
    readonly after: Readonly<Record<Eligibility['outcome'], number>>;
  };
}

/**
 * Who gains and who loses by a change of the law. The outcomes of all are compared; only those that change are
 * explained.
 * @throws as `judge`, for either law.
 */
export function impactOf<A extends string, B extends string>(
  change: LawChange<A, B>,
  nominations: readonly Nomination<NoInfer<A & B>>[],
): LawImpact {
  const gain: Impact[] = [];
  const lose: Impact[] = [];
  const other: Impact[] = [];
  const counts = { before: noCounts(), after: noCounts() };
  nominations.forEach((nomination, index) => {
    const before = judgeOutcome<string>(nomination, change.before);
    const after = judgeOutcome<string>(nomination, change.after);
    counts.before[before]++;
    counts.after[after]++;
    if (before === after) return;
    const impact = { index, nomination, comparison: compareLaws<string, string>(nomination, change) };
    (after === 'eligible' ? gain : before === 'eligible' ? lose : other).push(impact);
  });
  const unchanged = nominations.length - gain.length - lose.length - other.length;
  return { gain, lose, other, unchanged, counts };
}

function noCounts(): Record<Eligibility['outcome'], number> {
  return { eligible: 0, ineligible: 0, undetermined: 0, deferred: 0 };
}
