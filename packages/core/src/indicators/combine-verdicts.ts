import type { Verdict } from './target-assessment.ts';

export type CombinedVerdict = 'MET' | 'PARTLY_MET' | 'MISSED' | 'NOT_DUE' | 'NO_DATA' | 'NOT_ASSESSABLE';

/** How the parts of a set stand; those neither reached nor missed are `open`. */
export interface VerdictCount {
  readonly reached: number;
  readonly missed: number;
  readonly open: number;
}

/** Counts parts: EXCEEDED is reached; a part met only in part is not reached, and is counted as missed. */
export function countVerdicts(parts: readonly Verdict[]): VerdictCount {
  const reached = parts.filter((verdict) => verdict === 'MET' || verdict === 'EXCEEDED').length;
  const missed = parts.filter((verdict) => verdict === 'MISSED' || verdict === 'PARTLY_MET').length;
  return { reached, missed, open: parts.length - reached - missed };
}

/**
 * The verdict of a set by its parts. `unlisted` parts are known to exist, or may exist, but are not among `parts`.
 * A settled verdict on some of the parts stays whatever the others turn out to be: MET and MISSED need all of them,
 * PARTLY_MET one reached and one missed. Else the set is as open as its parts: not due while one of them is not due.
 */
export function combineVerdicts(parts: readonly Verdict[], unlisted = false): CombinedVerdict {
  const { reached, missed, open } = countVerdicts(parts);
  if (reached > 0 && missed > 0) return 'PARTLY_MET';
  if (open === 0 && !unlisted && parts.length > 0) return reached > 0 ? 'MET' : 'MISSED';
  if (parts.includes('NOT_DUE')) return 'NOT_DUE';
  if (unlisted || parts.length === 0 || parts.includes('NO_DATA')) return 'NO_DATA';
  return 'NOT_ASSESSABLE';
}
