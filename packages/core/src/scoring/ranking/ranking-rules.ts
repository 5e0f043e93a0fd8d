import type { RoundingRule } from '../rounding-rule.ts';

/** 1224; 1334; 1223; 1 2.5 2.5 4. */
export type TiePolicy = 'standard' | 'modified' | 'dense' | 'fractional';

/** What decides between equal units: the points of a node, or a figure outside the table (votes) under a name. */
export type TieBreak =
  | { readonly kind: 'node'; readonly node: string; readonly prefer: 'higher' | 'lower' }
  | { readonly kind: 'given'; readonly name: string; readonly prefer: 'higher' | 'lower' };

/** How totals become places. */
export interface RankingRules {
  readonly by: 'points' | 'percentOfAttainable';
  /** Absent: unrounded figures are compared. */
  readonly rounding?: RoundingRule;
  /** For what the tie-breaks leave equal. */
  readonly ties: TiePolicy;
  /** In the order in which they are asked. */
  readonly tieBreaks?: readonly TieBreak[];
  /** Whether a barred unit takes a place or stays in the list without one. It is marked in both. */
  readonly barred: 'inPlace' | 'withoutPlace';
}
