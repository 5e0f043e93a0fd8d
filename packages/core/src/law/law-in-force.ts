import type { DayInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { PendingMatter } from '../facts/pending-matter.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Verification } from '../sources/instrument.ts';
import type { Award, Delegation } from './award.ts';
import type { Ruling } from './law-book.ts';
import type { LawVocabulary } from './law-vocabulary.ts';

/** One award as it stands on the day: plain data, fit to store beside what was decided by it. */
export interface StandardInForce {
  readonly award: Pick<Award, 'code' | 'name' | 'class' | 'level' | 'nominees' | 'yearly' | 'exists'>;
  /** Days in which this standard stands as it is. */
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  /** The standard with the bars over the whole book. */
  readonly requirement: Requirement;
  /** Its own standard alone, for “đạt tiêu chuẩn danh hiệu …” in others. */
  readonly standard: Requirement;
  /** The weakest mark of all its provisions, with those of the standards that it refers to. */
  readonly verification: Verification;
  /** Local books that it was detailed by. */
  readonly detailedBy: readonly string[];
  /** Delegations that no local book here makes use of: its details are missing. */
  readonly openDelegations: readonly Delegation[];
}

/** The law frozen at one day, with the local books asked for. Plain data: through JSON it judges alike. */
export interface LawInForce<Code extends string = string> {
  readonly on: PlainDay;
  readonly awards: { readonly [C in Code]?: StandardInForce };
  /** Codes that the books know but have no standard for on this day. */
  readonly notEncoded: readonly string[];
  readonly deferral: (Ruling & { readonly matters: readonly PendingMatter[] }) | null;
  readonly reset: Ruling | null;
  /** Local books laid over the national one. */
  readonly books: readonly string[];
  /** Local books that were given and do not apply on this day: nothing of them was used. */
  readonly booksOutOfForce: readonly ({ readonly book: string } & DayInterval)[];
  /** The names of topics and posts that facts may use. */
  readonly vocabulary: LawVocabulary;
  /** Not `null`: the law of `asOf` carried over to a day whose law (`endedBy`) is not encoded. */
  readonly provisional: { readonly asOf: PlainDay; readonly endedBy: string } | null;
}
