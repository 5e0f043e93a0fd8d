import type { NomineeKind } from '../facts/nominee.ts';
import type { Words } from '../requirements/words.ts';

/** What an award pays to one kind of nominee, in multiples of the base salary. Row value of a table of bonuses. */
export type BonusRate =
  | {
      readonly kind: 'coefficient';
      readonly nominee: NomineeKind;
      /** Exact decimal, e.g. `0.3`. */
      readonly coefficient: string;
      /** The text gives it as this multiple of what an individual receives. */
      readonly timesIndividual?: string;
      /** For each prize, however many authors share it. */
      readonly perPrize?: true;
    }
  /** A ceiling: who decides sets what is paid. */
  | { readonly kind: 'atMost'; readonly nominee: NomineeKind; readonly coefficient: string }
  /** The instrument gives none, to nobody. */
  | { readonly kind: 'none' }
  /** Somebody else sets it. */
  | { readonly kind: 'setBy'; readonly who: Words };
