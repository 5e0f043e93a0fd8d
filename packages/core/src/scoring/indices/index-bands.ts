import type { DecimalText } from '../decimal-text.ts';

/** A named band, best first. */
export interface IndexBand {
  readonly key: string;
  readonly label: string;
}

/**
 * How scores become bands: by fixed limits; into parts of equally many units (a tie goes to the better part); or by the
 * data, where the squared distances inside the bands are least (natural breaks).
 */
export type IndexBands =
  | {
      readonly kind: 'thresholds';
      readonly bands: readonly (IndexBand & { readonly atLeast: DecimalText })[];
      readonly otherwise: IndexBand;
    }
  | { readonly kind: 'quantiles' | 'naturalBreaks'; readonly bands: readonly IndexBand[] };
