import { type Facts, type Issue, isThiduaError, parseNomination } from '@thidua/core';
import type { Nominee, RegisterEntry } from '../../generated/prisma/client.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { writtenFactsOf } from '../nominees/facts.record.ts';
import { FactsRefusedProblem } from './problems/facts-refused.ts';

/**
 * The facts that the registers hold, checked as if they came from outside: what contradicts itself gets no verdict.
 * @throws FactsRefusedProblem with every issue.
 */
export function factsOfNominee(
  nominee: Nominee,
  entries: readonly RegisterEntry[],
  year: number,
  { law }: LawOnDay,
): Facts {
  // Facts stand for themselves; the award is only what a nomination needs to be read.
  const [award = ''] = Object.keys(law.awards);
  const parsed = parseNomination({ award, year, facts: writtenFactsOf(nominee, entries, year) }, law);
  if (!parsed.ok) throw refused(parsed.issues);
  return parsed.nomination.facts;
}

/** Runs a function of the library, and gives its refusal of facts as a problem. */
export function answeringFacts<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw isThiduaError(error, 'FACTS_REFUSED') ? refused(error.data.issues) : error;
  }
}

function refused(issues: readonly Issue[]): FactsRefusedProblem {
  return new FactsRefusedProblem('FACTS_REFUSED', { issues });
}
