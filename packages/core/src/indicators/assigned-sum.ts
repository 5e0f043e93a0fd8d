import type { Issue } from '../errors/issue.ts';
import type { Key } from '../sources/key.ts';
import type { Decimal } from './quantity.ts';

/**
 * Why a target below does not count towards the sum: it asks about another indicator, period or in another way; its
 * unit does not lie below that of the parent, lies inside another one that counts, or is counted already; a later
 * version took its place.
 */
export type NotCounted =
  | 'OTHER_INDICATOR'
  | 'OTHER_PERIOD'
  | 'OTHER_KIND'
  | 'NOT_BELOW'
  | 'INSIDE_ANOTHER'
  | 'SCOPE_TWICE'
  | 'ADJUSTED';

/** Why there is no sum at all: what never adds (R14), or a target that asks for no number. */
export type NotSummed =
  | 'GROWTH'
  | 'RATE'
  | 'RANK_OR_INDEX'
  | 'STATUS'
  | 'NO_NUMBER'
  | 'OTHER_INDICATOR'
  | 'NOT_OF_A_UNIT';

interface SumFrame {
  readonly parent: Key;
  /** Targets below that were left out, and why. */
  readonly notCounted: readonly { readonly target: Key; readonly why: NotCounted }[];
}

/** What the targets assigned below come to beside the target above. A difference is shown and decides nothing. */
export type AssignedSum =
  | (SumFrame & {
      readonly kind: 'summed';
      readonly demanded: Decimal;
      /** Sum of the targets below; 0 where none counts. */
      readonly assigned: Decimal;
      /** demanded − assigned, exact: positive while something is left to assign. */
      readonly difference: Decimal;
      readonly counted: readonly { readonly target: Key; readonly value: Decimal }[];
      /** A warning where the two differ and something was assigned. */
      readonly issue: Issue | null;
    })
  | (SumFrame & { readonly kind: 'notSummed'; readonly why: NotSummed });
