import { AwardNotEncodedProblem } from '../law-book/problems/award-not-encoded.ts';
import { AwardUnknownProblem } from '../law-book/problems/award-unknown.ts';
import { LawNotEncodedProblem } from '../law-book/problems/law-not-encoded.ts';
import { NomineeUnknownProblem } from '../nominees/problems/nominee-unknown.ts';
import { FactsRefusedProblem } from './problems/facts-refused.ts';

/** What keeps a nominee from being judged at all. */
export const judgingProblems = [NomineeUnknownProblem, LawNotEncodedProblem, FactsRefusedProblem];

/** The same where one award is asked for. */
export const eligibilityProblems = [...judgingProblems, AwardUnknownProblem, AwardNotEncodedProblem];
