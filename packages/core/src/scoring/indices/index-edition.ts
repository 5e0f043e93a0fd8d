import type { Key } from '../../sources/key.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { MissingKind } from './index-method.ts';

/** A raw figure, why there is none, or bounds within which it is known to lie (a rank that was not published). */
export type IndexValue =
  | { readonly kind: 'value'; readonly value: DecimalText }
  | { readonly kind: MissingKind }
  | { readonly kind: 'censored'; readonly lowest: DecimalText; readonly highest: DecimalText };

/** What was printed about a unit; decimals as printed, because their number says how exact they are. */
export interface PublishedIndex {
  readonly score?: DecimalText;
  readonly percent?: DecimalText;
  readonly parts?: Readonly<Record<string, DecimalText>>;
  /** A place, or places between which it lies. */
  readonly rank?: string | { readonly from: string; readonly until: string };
}

export interface IndexUnit {
  readonly unit: Key;
  readonly values: Readonly<Record<string, IndexValue>>;
  readonly published?: PublishedIndex;
}

/** One edition of an index: the figures of its units, under one version of its method. */
export interface IndexEdition {
  readonly edition: string;
  readonly units: readonly IndexUnit[];
}
