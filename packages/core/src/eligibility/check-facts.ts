import { ThiduaError } from '../errors/thidua-error.ts';
import type { LawInForce } from '../law/law-in-force.ts';
import { cutIssues } from '../shapes/cut-issues.ts';
import { contradictionsOf } from './checking/contradictions.ts';
import type { Nomination } from './nomination.ts';

/**
 * Refuses facts that contradict themselves or name what the law does not know: they would get a verdict like any
 * others, and a wrong one.
 * @throws `FACTS_REFUSED` with every issue; paths lead into the nomination.
 */
export function checkFacts(nomination: Nomination, law: LawInForce): void {
  const issues = contradictionsOf(nomination, law);
  if (issues.length > 0) throw new ThiduaError('FACTS_REFUSED', { issues: cutIssues(issues) });
}
