import type { PredicateKind } from './predicate.ts';
import type { Verdict } from './target-assessment.ts';

/**
 * Verdicts that each kind of target may give. NOT_ASSESSABLE stands where data exist that cannot decide: a bound that
 * straddles the target, a partial date that straddles the due day, a kind that does not fit its indicator.
 */
export const verdictsOfKind = {
  atLeast: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  about: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  growth: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  change: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_COMPARABLE', 'NOT_ASSESSABLE'],
  countOf: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  namedUnits: ['MET', 'PARTLY_MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  total: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  rankImprovement: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_COMPARABLE', 'NOT_ASSESSABLE'],
  betterThanBaseline: ['MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_COMPARABLE', 'NOT_ASSESSABLE'],
  improvement: ['MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_COMPARABLE', 'NOT_ASSESSABLE'],
  attention: ['NOT_ASSESSABLE'],
  meetOrExceedRef: ['EXCEEDED', 'MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  allOf: ['MET', 'PARTLY_MET', 'MISSED', 'NOT_DUE', 'NO_DATA'],
  milestone: ['MET', 'PARTLY_MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  status: ['MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  relativePosition: ['MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  earlierThanPlan: ['MET', 'PARTLY_MET', 'MISSED', 'NOT_DUE', 'NO_DATA', 'NOT_ASSESSABLE'],
  gate: ['MET', 'MISSED', 'NOT_ASSESSABLE'],
  qualitative: ['MET', 'PARTLY_MET', 'MISSED', 'NOT_ASSESSABLE'],
} as const satisfies Record<PredicateKind, readonly Verdict[]>;

/** The verdicts of one kind, for the return types of `targets/`. */
export type VerdictOf<K extends PredicateKind> = (typeof verdictsOfKind)[K][number];
