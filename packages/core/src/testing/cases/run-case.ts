import { judge } from '../../eligibility/judge.ts';
import type { Verdict } from '../../eligibility/verdict.ts';
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
  readonly verdict: Verdict | null;
}

/** Judges one case. A refusal is a result; an error that is none of the library's own is thrown on. */
export function runCase(lawCase: LawCase, context: CaseContext): CaseResult {
  const { verdict, found } = judgeCase(lawCase, context);
  const { expected } = lawCase;
  const why = (Object.keys(expected) as (keyof CaseExpectation)[]).flatMap((field): CaseDifference[] =>
    same(expected[field], found[field]) ? [] : [{ field, expected: expected[field], found: found[field] }],
  );
  return { passed: why.length === 0, expected, found, why, verdict };
}

function judgeCase(
  { award, year, lawOn, carryOver, localBooks, proposedOn, achievement, facts }: LawCase,
  { lawOf }: CaseContext,
): { readonly verdict: Verdict | null; readonly found: CaseExpectation } {
  try {
    const law = lawOf({ on: lawOn, carryOver, localBooks });
    const nomination = {
      award,
      year,
      ...(proposedOn === undefined ? {} : { proposedOn }),
      ...(achievement === undefined ? {} : { achievement }),
      facts,
    };
    const verdict = judge<string>(nomination, law);
    return { verdict, found: foundInVerdict(verdict) };
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return { verdict: null, found: { outcome: 'refused', error: error.code } };
  }
}

function same(a: CaseDifference['expected'], b: CaseDifference['found']): boolean {
  if (!Array.isArray(a)) return a === b;
  const wanted = new Set<string>(a);
  const given = new Set<string>(Array.isArray(b) ? b : []);
  return wanted.size === given.size && [...wanted].every((text) => given.has(text));
}
