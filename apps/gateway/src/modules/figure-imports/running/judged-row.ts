import type { Observation } from '@thidua/core';
import type { RowFinding } from '../row-finding.ts';

/** One row after core and the policy have spoken. */
export type JudgedRow =
  | { readonly kind: 'blank'; readonly row: number }
  | { readonly kind: 'refused'; readonly row: number; readonly problems: readonly RowFinding[] }
  | {
      readonly kind: 'accepted';
      readonly row: number;
      readonly observation: Observation;
      readonly warnings: readonly RowFinding[];
    };

/** The rows of one batch; `gone`: how many of the import lie before it. */
export interface Batch {
  readonly id: string;
  readonly gone: number;
  readonly batch: readonly JudgedRow[];
  readonly now: Date;
}
