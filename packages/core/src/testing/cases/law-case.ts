import type { PlainDay } from '../../calendar/plain-day.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Verification } from '../../sources/instrument.ts';

/** What a case says that comes out; what is left out is not compared. Lists are compared as sets. */
export interface CaseExpectation {
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined' | 'deferred' | 'refused';
  /** Of a deferred case: what the standard says. */
  readonly otherwise?: 'eligible' | 'ineligible' | 'undetermined';
  /** Failed clauses, `24.1.a`; of another instrument than the Law `152/2025/NĐ-CP 33.7`. */
  readonly gaps?: readonly string[];
  /** Paths of facts, `ratings.2025`. */
  readonly questions?: readonly string[];
  /** Numbers of the unread instruments on the best way; `delegated` or `memory` where no instrument has a number. */
  readonly unread?: readonly string[];
  /** Code of the refusal. */
  readonly error?: string;
  readonly verification?: Verification;
  readonly provisional?: boolean;
}

/** One example of the law: a nominee, a day, and what must come out. Plain data. */
export interface LawCase {
  readonly award: string;
  /** What it shows, in Vietnamese. */
  readonly name: string;
  /** Where it stands in its file, `cases[3]`. */
  readonly path: string;
  readonly lawOn: PlainDay;
  readonly carryOver: boolean;
  /** Names of the local books that are laid over the national one. */
  readonly localBooks: readonly string[];
  readonly year: number;
  readonly proposedOn?: PlainDay;
  readonly achievement?: string;
  readonly facts: Facts;
  readonly expected: CaseExpectation;
  /** Numbers of the traps of the law that it guards. */
  readonly traps: readonly number[];
}
