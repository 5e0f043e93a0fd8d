import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';

/** A number written as digits with a point, e.g. `2236`, `-0.45`. Never a JavaScript number. */
export type Decimal = string;

/** What was observed. Bounded ("hơn 10 %"), withheld and not surveyed are values, not absences. */
export type Quantity =
  | {
      readonly kind: 'exact';
      readonly value: Decimal;
      /** Parts of a rate, so that a parent can recompute it. */
      readonly numerator?: Decimal;
      readonly denominator?: Decimal;
    }
  | { readonly kind: 'bounded'; readonly min?: Bound; readonly max?: Bound }
  /** Signed change against a base period, in the unit of measure (points for a rate). */
  | { readonly kind: 'change'; readonly by: Decimal; readonly base: PeriodCode }
  /** Result of an index: its score, its rank, or both. A censored rank is an interval, e.g. 31..63. */
  | { readonly kind: 'standing'; readonly score?: Decimal; readonly rank?: RankInterval }
  /** m of n; `exceeded`: how many of the m went beyond their target, where the source says so. */
  | { readonly kind: 'count'; readonly m: number; readonly n?: number; readonly exceeded?: number }
  /** A recognition: for which year the standard was met, and on which day that was decided. */
  | {
      readonly kind: 'status';
      readonly reached: boolean;
      readonly forPeriod?: PeriodCode;
      readonly decidedOn?: PartialDate;
    }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'notSurveyed' };

export interface Bound {
  readonly value: Decimal;
  /** True for "hơn", "dưới": the bound itself is excluded. */
  readonly strict: boolean;
}

/** Ranks count from 1, lower is better; `of` is the size of the field as far as published. */
export interface RankInterval {
  readonly from: number;
  readonly to: number;
  readonly of?: number;
}

export type QuantityKind = Quantity['kind'];
export type QuantityOf<K extends QuantityKind> = Extract<Quantity, { kind: K }>;
