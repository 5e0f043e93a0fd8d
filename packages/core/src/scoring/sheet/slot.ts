import type { Rational } from '../../numbers/rational.ts';
import type { Given } from '../methods/prepared-method.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import type { ScoreColumn } from '../table/score-column.ts';

/** What one unit has for one criterion, with its numbers read. */
export type Slot =
  /** `assigned`: false where the unit is said to be without a target. */
  | (Given & { readonly state: 'given'; readonly assigned: boolean; readonly column: ScoreColumn })
  /** Points typed in the place of a result. */
  | { readonly state: 'typed'; readonly points: Rational; readonly column: ScoreColumn }
  | { readonly state: 'notApplicable' | 'missing' | 'notAsked' }
  | { readonly state: 'wrong'; readonly problem: ScoringProblem };

export const missingSlot: Slot = { state: 'missing' };
export const notAskedSlot: Slot = { state: 'notAsked' };
export const notApplicableSlot: Slot = { state: 'notApplicable' };
