import type { Eligibility } from '../../eligibility/eligibility.ts';
import { judge } from '../../eligibility/judge.ts';
import { parseNomination } from '../../eligibility/parse-nomination.ts';
import type { Issue } from '../../errors/issue.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { foundInVerdict } from './found-in-verdict.ts';
import type { CaseExpectation, LawCase } from './law-case.ts';

/** Where the law of a case comes from: `lawInForce` with the local books of these names. */
export interface CaseContext {
  readonly lawOf: (asked: Pick<LawCase, 'carryOver' | 'localBooks'> & { readonly on: string }) => LawInForce;
}

/** What differs from what the case says. */
export interface CaseDifference {
  readonly field: keyof CaseExpectation;
  readonly expected: CaseExpectation[keyof CaseExpectation];
  readonly found: CaseExpectation[keyof CaseExpectation];
}

export interface CaseResult {
  readonly passed: boolean;
  readonly expected: CaseExpectation;
  readonly found: CaseExpectation;
  /** Empty where it passed. */
  readonly why: readonly CaseDifference[];
  /** `null` where the library refused. */
  readonly verdict: Eligibility | null;
  /** What is wrong with the facts of the case; it is then refused, `FACTS_REFUSED`. */
  readonly issues: readonly Issue[];
}

/** Judges one case. A refusal is a result; an error that is none of the library's own is thrown on. */
export function runCase(lawCase: LawCase, context: CaseContext): CaseResult {
  const { verdict, found, issues = [] } = judgeCase(lawCase, context);
  const { expected } = lawCase;
  const why = (Object.keys(expected) as (keyof CaseExpectation)[]).flatMap((field): CaseDifference[] =>
    same(expected[field], found[field]) ? [] : [{ field, expected: expected[field], found: found[field] }],
  );
  return { passed: why.length === 0, expected, found, why, verdict, issues };
}

function judgeCase(
  { award, year, lawOn, carryOver, localBooks, proposedOn, achievement, facts }: LawCase,
  { lawOf }: CaseContext,
): Pick<CaseResult, 'verdict' | 'found'> & { readonly issues?: readonly Issue[] } {
  try {
    const law = lawOf({ on: lawOn, carryOver, localBooks });
    const nomination = {
      award,
      year,
      ...(proposedOn === undefined ? {} : { proposedOn }),
      ...(achievement === undefined ? {} : { achievement }),
      facts,
    };
    const parsed = parseNomination<string>(nomination, law);
    if (!parsed.ok) return refusedBy(parsed.issues);
    const verdict = judge<string>(parsed.nomination, law);
    return { verdict, found: foundInVerdict(verdict) };
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return { verdict: null, found: { outcome: 'refused', error: error.code } };
  }
}

/** An award that does not exist, or has no standard on the day, is no matter of facts. */
function refusedBy(issues: readonly Issue[]): ReturnType<typeof judgeCase> {
  const ofAward = issues.find(({ path }) => path === 'award');
  if (ofAward !== undefined) return { verdict: null, found: { outcome: 'refused', error: ofAward.code } };
  return { verdict: null, found: { outcome: 'refused', error: 'FACTS_REFUSED' }, issues };
}

function same(a: CaseDifference['expected'], b: CaseDifference['found']): boolean {
  if (!Array.isArray(a)) return a === b;
  const wanted = new Set<string>(a);
  const given = new Set<string>(Array.isArray(b) ? b : []);
  return wanted.size === given.size && [...wanted].every((text) => given.has(text));
}
