import type { DayInterval } from '../calendar/day-interval.ts';
import type { PendingMatter } from '../facts/pending-matter.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Words } from '../requirements/words.ts';
import type { Instrument } from '../sources/instrument.ts';
import type { Provision } from '../sources/provision.ts';
import type { Award } from './award.ts';
import type { Era } from './era.ts';

/** What a clause says, with the reading it was given. */
export interface Ruling {
  readonly provision: Provision;
  readonly reading?: Words;
}

/** A book of law with rules over the whole of it. */
export interface LawBook<Code extends string = string> {
  readonly instruments: readonly Instrument[];
  readonly awards: { readonly [C in Code]: Award<C> };
  /** Days for which standards are encoded. */
  readonly encoded: DayInterval & {
    /** Number of the instrument whose text is not encoded, from the last day on. */
    readonly endedBy: string;
  };
  /** Asked of every award besides its standard (one achievement, one reward). */
  readonly bars: readonly Era<Requirement>[];
  /** Which pending matters defer every award. */
  readonly deferrals: readonly Era<Ruling & { readonly matters: readonly PendingMatter[] }>[];
  /** Achievements count anew after a discipline. */
  readonly resets: readonly Era<Ruling>[];
  /** State awards: the whole time since the earlier award counts, not only the run (Decree 152, Điều 33.7). */
  readonly spans: readonly Era<Ruling & { readonly part: Requirement }>[];
}

/**
 * A book in which every standard names only awards of the book: a misspelt code does not compile.
 * @example defineLawBook({ awards: { CSTDCS: …, LDTT: … }, … })
 */
export function defineLawBook<const A extends Record<string, Award>>(
  book: Omit<LawBook, 'awards'> & { readonly awards: A & { readonly [C in keyof A]: Award<C & string> } },
): LawBook<keyof A & string> {
  return book as unknown as LawBook<keyof A & string>;
}
