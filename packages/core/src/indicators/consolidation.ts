import type { PeriodCode } from '../calendar/period.ts';
import type { Key } from '../sources/key.ts';
import type { FoundFigure } from './choose-observation.ts';
import type { Scope } from './scope.ts';
import type { Fraction } from './target-assessment.ts';

/** What is known of one child: its figure for the period asked, or `null`. */
export interface ChildFigure {
  readonly scope: Scope;
  readonly figure: Pick<FoundFigure, 'quantity' | 'used'> | null;
}

/** A child that could not be counted, and why. DECLARED_ONLY: others are published, and the two are never merged (R13). */
export interface MissingChild {
  readonly scope: Scope;
  readonly why: 'NOT_FOUND' | 'WITHHELD' | 'NOT_SURVEYED' | 'NOT_A_NUMBER' | 'DECLARED_ONLY';
}

/** What the children that are known come to: the whole only where `missing` is empty. Never a verdict on the parent (R15). */
export interface Consolidation {
  readonly indicator: Key;
  readonly period: PeriodCode;
  /** Exact, in the unit of measure; `null` where a child is bounded, or none is known. */
  readonly value: Fraction | null;
  /** Ends of what is known; both are `value` where that is exact. */
  readonly min: Fraction | null;
  readonly max: Fraction | null;
  /** Parts of a recomputed rate, or m and n of a count; `null` where the kind has none, or a child's is not known. */
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  /** `null` where no child is known. */
  readonly finality: 'PROVISIONAL' | 'FINAL' | null;
  readonly used: readonly Key[];
  readonly missing: readonly MissingChild[];
}
