import { compareDays, type PlainDay } from '../calendar/plain-day.ts';
import type { Key } from '../sources/key.ts';
import type { AssessmentBook } from './assessment-book.ts';
import type { HumanJudgement } from './judgement.ts';

/** What was signed last about a target by the vintage day; on one day the larger key; `null` where nothing was. */
export function latestJudgement(book: AssessmentBook, target: Key, vintage: PlainDay): HumanJudgement | null {
  const signed = (book.judgements.get(target) ?? []).filter((one) => one.signedOn <= vintage);
  return signed.toSorted((a, b) => compareDays(a.signedOn, b.signedOn) || (a.key < b.key ? -1 : 1)).at(-1) ?? null;
}
