import type { Key } from '../../sources/key.ts';
import type { SourceRef } from '../../sources/source-ref.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import type { IndexBands } from './index-bands.ts';

/** How a raw figure becomes comparable; `edition` takes the extremes of the units of the same edition. */
export type Normalisation =
  | { readonly kind: 'asIs' }
  /** Between two goalposts, onto a scale; `clamp` cuts what lies outside of fixed goalposts. */
  | {
      readonly kind: 'minMax';
      readonly goalposts: 'edition' | { readonly lowest: DecimalText; readonly highest: DecimalText };
      readonly clamp: boolean;
      readonly scale: { readonly from: DecimalText; readonly until: DecimalText };
    }
  /** Standard deviations from the mean; the root is rounded as declared, and everything else is exact. */
  | { readonly kind: 'zScore'; readonly of: 'population' | 'sample'; readonly rounding: RoundingRule }
  /** 1 is the best; equal figures share the better place. */
  | { readonly kind: 'rank' }
  /** Per cent of the other units that are worse. */
  | { readonly kind: 'percentile' }
  /** Per cent of the way from a base to a target. */
  | {
      readonly kind: 'distanceToTarget';
      readonly base: DecimalText;
      readonly target: DecimalText;
      readonly clamp: boolean;
    };

/** `geometric`: the weighted geometric mean, whose root is rounded as declared. Weights matter to the last two. */
export type Aggregation =
  | { readonly kind: 'sum' | 'mean' | 'weighted' }
  | { readonly kind: 'geometric'; readonly rounding: RoundingRule };

/** Why a figure is not there. */
export type MissingKind = 'withheld' | 'notApplicable' | 'notSurveyed';

/** What becomes of it: no score, or its weight goes to the others of its group, or it counts this much. */
export type MissingHandling = 'refused' | 'leftOut' | { readonly counts: DecimalText };

interface IndexNodeFields {
  readonly key: string;
  readonly label: string;
  /** Above or at 0; absent: 1. */
  readonly weight?: DecimalText;
  readonly rounding?: RoundingRule;
}

export interface IndexGroup extends IndexNodeFields {
  readonly kind: 'group';
  readonly aggregation: Aggregation;
  readonly children: readonly IndexNode[];
}

export interface IndexIndicator extends IndexNodeFields {
  readonly kind: 'indicator';
  readonly better: 'higher' | 'lower';
  readonly normalisation: Normalisation;
  /** What is not declared is refused. */
  readonly missing?: Readonly<Partial<Record<MissingKind, MissingHandling>>>;
}

export type IndexNode = IndexGroup | IndexIndicator;

/**
 * How a composite index (PCI, PAPI, PAR INDEX, DTI) is made, in one version. Where it rounds is said by the nodes: with
 * rounded parts the total is that of the rounded parts, without them only the end is rounded.
 */
export interface IndexMethod {
  readonly key: Key;
  readonly version: string;
  readonly title: string;
  readonly source: SourceRef;
  readonly root: IndexGroup;
  /** The score is also published as a per cent of its maximum, from the exact or from the rounded score. */
  readonly percent?: {
    readonly of: DecimalText;
    readonly from: 'exact' | 'rounded';
    readonly rounding: RoundingRule;
  };
  readonly bands?: IndexBands;
}
