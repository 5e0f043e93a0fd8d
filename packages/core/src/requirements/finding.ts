import type { Provision } from '../sources/provision.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { LeafRequirement } from './requirement.ts';
import type { Words } from './words.ts';

/** What the facts show about a leaf. Counts are an interval where something is not known. */
export interface Observed {
  readonly least?: number;
  /** `null`: no bound is known. */
  readonly most?: number | null;
  readonly value?: string | number | boolean;
}

/**
 * Why an outcome came out: the requirement again, with what was found for each part. Plain data; recomputing the
 * outcomes from the leaves upward gives the same outcome at the root.
 */
export type Finding =
  | { readonly kind: 'allOf' | 'anyOf'; readonly outcome: RequirementOutcome; readonly parts: readonly Finding[] }
  | {
      readonly kind: 'under';
      readonly outcome: RequirementOutcome;
      readonly provision: Provision;
      readonly reading?: Words;
      readonly parts: readonly [Finding];
    }
  | {
      readonly kind: 'meets';
      readonly outcome: RequirementOutcome;
      readonly award: string;
      /** Empty where the other award has no standard on that day. */
      readonly parts: readonly Finding[];
    }
  /** One part per earlier award that could be the beginning, last of the register first; met when one part is. */
  | {
      readonly kind: 'after';
      readonly outcome: RequirementOutcome;
      readonly awards: readonly string[];
      readonly parts: readonly AnchorFinding[];
      readonly missing: readonly string[];
    }
  /** An unbroken run of years: `length` decides together with the part that is asked of its years. */
  | {
      readonly kind: 'run';
      readonly outcome: RequirementOutcome;
      readonly requirement: RunAsked;
      readonly length: RequirementOutcome;
      readonly observed: Observed;
      readonly missing: readonly string[];
      readonly parts: readonly Finding[];
    }
  | LeafFinding;

/** The years of a run that were asked, without what is asked of its window. */
export interface RunAsked {
  readonly years: number;
  readonly rated?: string;
  readonly orHeld?: readonly string[];
  readonly ending: 'proposal' | 'any';
}

/** What follows one earlier award; `certain` is unknown where the award may not count (its basis is not known). */
export interface AnchorFinding {
  readonly kind: 'anchor';
  readonly outcome: RequirementOutcome;
  readonly award: string;
  readonly year: number;
  readonly certain: RequirementOutcome;
  readonly missing: readonly string[];
  readonly parts: readonly [Finding];
}

export interface LeafFinding {
  readonly kind: 'leaf';
  readonly outcome: RequirementOutcome;
  readonly requirement: LeafRequirement;
  readonly observed: Observed;
  /** Paths of facts that would decide it, e.g. `ratings.2024`; empty unless the outcome is unknown. */
  readonly missing: readonly string[];
}
