import type { LawInForce } from '../law/law-in-force.ts';
import { provisionCode } from '../sources/provision-at.ts';
import type { Eligibility } from './eligibility.ts';
import { judge } from './judge.ts';
import type { Nomination } from './nomination.ts';
import type { OpenClause } from './open-clauses.ts';
import { openClauses } from './open-clauses.ts';

/** The same facts under two laws: two eras, or one day with and without a local book. */
export interface LawComparison {
  readonly before: Eligibility;
  readonly after: Eligibility;
  /** Whether the outcome differs. */
  readonly turned: boolean;
  /**
   * What turns it: clauses that fail or stay open under one of the two laws and not under the other. Empty where the
   * outcome is the same.
   */
  readonly turnedBy: readonly TurningClause[];
}

export interface TurningClause extends OpenClause {
  readonly under: 'before' | 'after';
}

/**
 * Judges the same nomination under two laws and names the clauses that make the difference.
 * @throws as {@link judge}, for either law.
 */
export function compareLaws<A extends string, B extends string>(
  nomination: Nomination<NoInfer<A & B>>,
  { before, after }: { readonly before: LawInForce<A>; readonly after: LawInForce<B> },
): LawComparison {
  const first = judge(nomination, before);
  const second = judge(nomination, after);
  const turned = first.outcome !== second.outcome;
  return { before: first, after: second, turned, turnedBy: turned ? turningClauses(first, second) : [] };
}

function turningClauses(before: Eligibility, after: Eligibility): TurningClause[] {
  const open = { before: openClauses(before.finding), after: openClauses(after.finding) };
  const only = (mine: readonly OpenClause[], others: readonly OpenClause[], under: 'before' | 'after') =>
    mine
      .filter(
        ({ outcome, provision }) =>
          !others.some(
            (other) => other.outcome === outcome && provisionCode(other.provision) === provisionCode(provision),
          ),
      )
      .map((clause) => ({ ...clause, under }));
  return [...only(open.before, open.after, 'before'), ...only(open.after, open.before, 'after')];
}
