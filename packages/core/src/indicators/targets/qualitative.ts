import type { Assessing } from '../assessing.ts';
import { latestJudgement } from '../latest-judgement.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/** Words without a number: the verdict is what a person signed, with evidence; without it none is made up. */
export function assessQualitative(target: Target, assessing: Assessing): Outcome<VerdictOf<'qualitative'>> {
  const judgement = latestJudgement(assessing.book, target.key, assessing.vintage);
  if (judgement === null) return outcome('NOT_ASSESSABLE', { code: 'NOT_JUDGED', data: {} }, []);
  const { verdict, post, signedOn, key } = judgement;
  return outcome(verdict, { code: 'SIGNED', data: { post, signedOn } }, ['FINAL'], { evidence: [key] });
}
