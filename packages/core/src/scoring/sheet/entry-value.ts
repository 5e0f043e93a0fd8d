import type { PlainDay } from '../../calendar/plain-day.ts';
import type { DecimalText } from '../decimal-text.ts';

/** What is filled in for one criterion; each method takes one kind. Nothing here is a double. */
export type EntryValue =
  /** Points that a person gave. */
  | { readonly kind: 'points'; readonly points: DecimalText }
  | { readonly kind: 'passed'; readonly passed: boolean }
  | { readonly kind: 'grade'; readonly grade: string }
  /** The result that was reached, in the unit of the target. */
  | { readonly kind: 'actual'; readonly actual: DecimalText }
  | { readonly kind: 'count'; readonly count: DecimalText }
  /** How often each event happened; what is not named did not. `{}`: nothing happened, which is not the same as missing. */
  | { readonly kind: 'events'; readonly events: Readonly<Record<string, DecimalText>> }
  /** Whole days after the due day; 0 for in time. */
  | { readonly kind: 'lateness'; readonly days: DecimalText }
  | { readonly kind: 'date'; readonly date: PlainDay | 'notDone' }
  /** 1 is the best. */
  | { readonly kind: 'rank'; readonly rank: DecimalText }
  | { readonly kind: 'votes'; readonly votes: DecimalText; readonly of: DecimalText }
  /** The figures that a formula names. */
  | { readonly kind: 'figures'; readonly figures: Readonly<Record<string, DecimalText>> }
  | { readonly kind: 'notApplicable' };

export type EntryKind = EntryValue['kind'];
