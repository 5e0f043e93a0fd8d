import { combineVerdicts, countVerdicts } from './combine-verdicts.ts';
import type { SetReadings, SetVerdict } from './reported-count.ts';
import type { TargetAssessment, Verdict } from './target-assessment.ts';

/**
 * What the members' own verdicts say of their set. Where the printed size is not known, or is larger than the list,
 * there may be members that nobody has named: then the set cannot be met, but it can be met in part.
 */
export function readMembers(members: readonly TargetAssessment[], expected: number | null): SetReadings {
  const verdicts = members.map((member) => member.verdict);
  const unlisted = expected === null || members.length < expected;
  return {
    ALL_MET: settledBy(verdicts, unlisted, members, expected),
    EACH_EXCEEDED: settledBy(verdicts.map(asExceeded), unlisted, members, expected),
  };
}

function settledBy(
  verdicts: readonly Verdict[],
  unlisted: boolean,
  members: readonly TargetAssessment[],
  expected: number | null,
): SetVerdict {
  const combined = combineVerdicts(verdicts, unlisted);
  const verdict = combined === 'NOT_ASSESSABLE' ? 'NO_DATA' : combined;
  const { reached, missed } = countVerdicts(verdicts);
  if (verdict === 'NOT_DUE') {
    const open = members.find((member) => member.verdict === 'NOT_DUE');
    if (open !== undefined) return { verdict, reason: open.reason };
  }
  if (verdict === 'NOT_DUE' || verdict === 'NO_DATA') {
    return { verdict, reason: { code: 'MEMBERS_NOT_FOUND', data: { known: reached + missed, expected } } };
  }
  return { verdict, reason: { code: 'SET_COUNTED', data: { met: reached, expected: expected ?? members.length } } };
}

/** Under "each exceeded" a member that was only met has not done it. */
function asExceeded(verdict: Verdict): Verdict {
  if (verdict === 'EXCEEDED') return 'MET';
  return verdict === 'MET' ? 'MISSED' : verdict;
}
