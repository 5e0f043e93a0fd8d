import { type Outcome, outcome } from '../outcome.ts';
import type { VerdictOf } from '../verdicts-of-kind.ts';

/** "quan tâm đến": names an indicator and demands nothing that could be met or missed. */
export function assessAttention(): Outcome<VerdictOf<'attention'>> {
  return outcome('NOT_ASSESSABLE', { code: 'ATTENTION_ONLY', data: {} }, []);
}
