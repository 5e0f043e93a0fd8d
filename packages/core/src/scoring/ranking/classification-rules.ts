import type { DecimalText } from '../decimal-text.ts';
import type { RoundingRule } from '../rounding-rule.ts';

/** One class of a classification; the highest stands first. */
export interface ScoreClass {
  readonly key: string;
  readonly label: string;
  /** Points, or per cent, from which on it is reached. */
  readonly atLeast: DecimalText;
  /** No criterion, no part directly under the root, or none of the named nodes, may stay below this per cent of its own attainable points. */
  readonly floor?: { readonly percent: DecimalText; readonly of: 'criteria' | 'parts' | readonly string[] };
}

/** How a total becomes a class (xếp loại). */
export interface ClassificationRules {
  readonly of: 'points' | 'percentOfAttainable';
  /** What lies above counts as this, for the class only: the ranking sees all points. */
  readonly cap?: DecimalText;
  readonly rounding?: RoundingRule;
  readonly classes: readonly ScoreClass[];
  readonly otherwise: { readonly key: string; readonly label: string };
  /** Points reached and a floor missed: the next class whose demands are met, or left to the competent level. */
  readonly floorMissed: 'nextClass' | 'undecided';
}
