import type { Due } from '../calendar/due.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { Decimal } from './quantity.ts';

/** The closed vocabulary of what a target may demand: one kind, one file in `targets/`. */
export type Predicate =
  /** A floor, whatever the direction of the indicator. */
  | { readonly kind: 'atLeast'; readonly value: Decimal }
  /** "khoảng": without a tolerance of its own, a value below is MISSED and the verdict says that none was given. */
  | { readonly kind: 'about'; readonly value: Decimal; readonly tolerance?: Decimal }
  | { readonly kind: 'growth'; readonly rate: Decimal; readonly base: PeriodCode }
  /** `by` is positive; `direction` says which way. Points of a rate are points, not per cent of it. */
  | {
      readonly kind: 'change';
      readonly by: Decimal;
      readonly measure: 'PERCENTAGE_POINT' | 'PER_MILLE_POINT' | 'ABSOLUTE';
      readonly direction: 'UP' | 'DOWN';
      readonly base?: PeriodCode;
    }
  | { readonly kind: 'countOf'; readonly m: number; readonly n: number; readonly group: Key }
  | { readonly kind: 'namedUnits'; readonly units: readonly UnitRef[]; readonly status: string; readonly due: Due }
  /** A flow over the period. On an indicator with direction DOWN it is a ceiling: "không để xảy ra" is a total of 0. */
  | { readonly kind: 'total'; readonly value: Decimal }
  | { readonly kind: 'rankImprovement'; readonly base: string; readonly by?: number; readonly intoTop?: number }
  | { readonly kind: 'betterThanBaseline'; readonly base: string; readonly defaultReading: 'SCORE' | 'RANK' }
  /** Direction only; without `base` the previous edition is taken and recorded as a reading. */
  | { readonly kind: 'improvement'; readonly base?: PeriodCode }
  | { readonly kind: 'attention' }
  /** "đạt và vượt chỉ tiêu …": `reference` absent while its value is not known. */
  | {
      readonly kind: 'meetOrExceedRef';
      readonly reference?: Key;
      readonly referenceName: string;
      readonly cumulative: boolean;
    }
  /** A set of targets. Reading A: all met; reading B: each exceeded. Both are given, A is the default (R6). */
  | { readonly kind: 'allOf'; readonly members: readonly Key[]; readonly expected?: number; readonly setName: string }
  /**
   * `dateBinds`: what the printed date may bind, the default reading first; left out, it binds every milestone.
   * `stages`: `ANY` where the text does not say which stage is due for which project ("khởi công và khánh thành một số
   * công trình"), so that any one of a project's listed milestones counts for it; `EACH` when left out.
   */
  | {
      readonly kind: 'milestone';
      readonly milestones: readonly MilestoneRef[];
      readonly dateBinds?: readonly ('HANDOVER' | 'START')[];
      readonly stages?: 'EACH' | 'ANY';
    }
  | {
      readonly kind: 'status';
      readonly status: string;
      readonly due: Due;
      readonly defaultReading: 'STANDARD_YEAR' | 'DECISION_DAY';
    }
  | { readonly kind: 'relativePosition'; readonly peers: string; readonly top?: number; readonly due?: Due }
  | { readonly kind: 'earlierThanPlan'; readonly milestones: readonly MilestoneRef[] }
  /** A condition that voids the credit of what it gates. */
  | { readonly kind: 'gate'; readonly condition: string; readonly voids: readonly Key[] }
  | { readonly kind: 'qualitative'; readonly text: string };

export interface MilestoneRef {
  readonly project: Key;
  readonly milestone: Key;
}

export type PredicateKind = Predicate['kind'];
export type PredicateOf<K extends PredicateKind> = Extract<Predicate, { kind: K }>;
