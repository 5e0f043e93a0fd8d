import type { Assessing } from '../assessing.ts';
import { latestJudgement } from '../latest-judgement.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { Target } from '../target.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/**
 * A condition that voids the credit of what it gates: MET while it was kept, MISSED once it was breached, as a person
 * signed. Kept in part is a breach. What a breach voids is settled in `void-by-gate.ts`.
 */
export function assessGate(target: Target, assessing: Assessing): Outcome<VerdictOf<'gate'>> {
  const judgement = latestJudgement(assessing.book, target.key, assessing.vintage);
  if (judgement === null) return outcome('NOT_ASSESSABLE', { code: 'NOT_JUDGED', data: {} }, []);
  const { verdict, post, signedOn, key } = judgement;
  const reason = { code: 'SIGNED', data: { post, signedOn } } as const;
  return outcome(verdict === 'MET' ? 'MET' : 'MISSED', reason, ['FINAL'], { evidence: [key] });
}
