import type { LawInForce, StandardInForce } from '../law/law-in-force.ts';
import { evaluate } from '../requirements/evaluate.ts';
import type { Finding } from '../requirements/finding.ts';
import type { RequirementOutcome } from '../requirements/outcome.ts';
import { checkFacts } from './check-facts.ts';
import type { Assumption, Eligibility, EligibilityFrame, StandardOutcome } from './eligibility.ts';
import { gapsOf } from './gaps-of.ts';
import type { Nomination } from './nomination.ts';
import { questionsOf } from './questions-of.ts';
import { setScene, standardInForce } from './set-scene.ts';

/**
 * Is this nominee eligible under this law, and why? The verdict carries the whole finding; it says nothing about votes,
 * quotas and competence, and never replaces the council.
 * @throws `AWARD_UNKNOWN`, `AWARD_NOT_ENCODED`; `FACTS_REFUSED` where the facts contradict one another.
 */
export function judge<Code extends string>(nomination: Nomination<NoInfer<Code>>, law: LawInForce<Code>): Eligibility {
  const standard = standardInForce(nomination.award, law);
  checkFacts(nomination, law);
  const trace: Finding[] = [];
  evaluate(standard.requirement, setScene(nomination, law), trace);
  const finding = trace[0] as Finding;
  const frame = frameOf(nomination, law, standard, finding);
  const { deferral } = law;
  const pending =
    deferral === null ? undefined : nomination.facts.pending?.filter((one) => deferral.matters.includes(one));
  if (deferral === null || pending === undefined || pending.length === 0)
    return Object.assign(frame, outcomeOf(finding));
  const { provision, reading } = deferral;
  const by = { provision, ...(reading === undefined ? {} : { reading }) };
  return { ...frame, outcome: 'deferred', pending, by, otherwise: outcomeOf(finding) };
}

/**
 * The outcome alone, by the same evaluator without a finding; for many nominations at once. It trusts the facts: check
 * what comes from outside with `parseNomination` first. Pending matters give `deferred`.
 * @throws `AWARD_UNKNOWN`, `AWARD_NOT_ENCODED`.
 */
export function judgeOutcome<Code extends string>(
  nomination: Nomination<NoInfer<Code>>,
  law: LawInForce<Code>,
): Eligibility['outcome'] {
  const standard = standardInForce(nomination.award, law);
  const { pending } = nomination.facts;
  if (
    pending !== undefined &&
    law.deferral !== null &&
    pending.some((matter) => law.deferral?.matters.includes(matter))
  )
    return 'deferred';
  return named[evaluate(standard.requirement, setScene(nomination, law), null)];
}

const named: Record<RequirementOutcome, 'eligible' | 'ineligible' | 'undetermined'> = {
  met: 'eligible',
  unmet: 'ineligible',
  unknown: 'undetermined',
};

function outcomeOf(finding: Finding): StandardOutcome {
  if (finding.outcome === 'met') return { outcome: 'eligible' };
  if (finding.outcome === 'unmet') return { outcome: 'ineligible', gaps: gapsOf(finding) };
  return { outcome: 'undetermined', ...questionsOf(finding) };
}

function frameOf(
  { award, year, facts, achievement }: Nomination,
  { on, provisional, deferral, reset }: LawInForce,
  { openDelegations, verification }: StandardInForce,
  finding: Finding,
): EligibilityFrame {
  const assumptions: Assumption[] = [];
  if (deferral !== null && facts.pending === undefined) assumptions.push('noPendingMatter');
  if (reset !== null && facts.discipline === undefined) assumptions.push('noDiscipline');
  if (achievement === undefined || facts.honours === undefined) assumptions.push('notRewardedBefore');
  return {
    award,
    year,
    lawOn: on,
    provisional,
    assumptions,
    missingDetails: openDelegations,
    verification,
    finding,
  };
}
