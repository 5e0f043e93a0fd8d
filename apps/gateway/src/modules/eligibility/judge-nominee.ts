import { type Eligibility, type Facts, isThiduaError, judge, type Nomination } from '@thidua/core';
import type { Nominee } from '../../generated/prisma/client.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { AwardNotEncodedProblem } from '../law-book/problems/award-not-encoded.ts';
import { AwardUnknownProblem } from '../law-book/problems/award-unknown.ts';
import { answeringFacts } from './facts-of-nominee.ts';

/** A verdict with everything that it rests on. */
export interface Judged {
  readonly nominee: Nominee;
  readonly of: LawOnDay;
  readonly nomination: Nomination;
  readonly verdict: Eligibility;
}

/** What of a nomination is asked besides the facts. */
export interface Asked {
  readonly award: string;
  readonly year: number;
  readonly proposedOn?: string | null | undefined;
  readonly achievement?: string | null | undefined;
}

/** Facts judged under a law. @throws AwardUnknownProblem, AwardNotEncodedProblem, FactsRefusedProblem. */
export function judgeNominee(nominee: Nominee, facts: Facts, asked: Asked, of: LawOnDay): Judged {
  const { award, year, proposedOn, achievement } = asked;
  const nomination: Nomination = {
    award,
    year,
    ...(proposedOn != null && { proposedOn }),
    ...(achievement != null && { achievement }),
    facts,
  };
  return { nominee, of, nomination, verdict: answeringAwards(() => answeringFacts(() => judge(nomination, of.law))) };
}

/** Runs a function of the library, and gives its refusal of an award as a problem. */
export function answeringAwards<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (isThiduaError(error, 'AWARD_UNKNOWN')) throw new AwardUnknownProblem(error.code, error.data);
    if (isThiduaError(error, 'AWARD_NOT_ENCODED')) throw new AwardNotEncodedProblem(error.code, error.data);
    throw error;
  }
}
