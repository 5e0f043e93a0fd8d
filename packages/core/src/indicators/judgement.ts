import type { PlainDay } from '../calendar/plain-day.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** What a person signed about a qualitative target or a gate, with evidence. `post` is an office, not a name. */
export interface HumanJudgement {
  readonly key: Key;
  readonly target: Key;
  readonly verdict: 'MET' | 'PARTLY_MET' | 'MISSED';
  readonly post: string;
  readonly signedOn: PlainDay;
  readonly evidence: readonly SourceRef[];
}
