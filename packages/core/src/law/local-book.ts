import type { DayInterval } from '../calendar/day-interval.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Words } from '../requirements/words.ts';
import type { Instrument } from '../sources/instrument.ts';
import type { Provision } from '../sources/provision.ts';
import type { Award } from './award.ts';
import type { Era } from './era.ts';

/** Who issues a book: it decides which delegations of the Law it may use. */
export const bookIssuers = [
  'ministry', // Bộ, ban, ngành (Điều 3.5)
  'frontOrUnion', // of Điều 3.5 too: the Front, socio-political organisations, those with a party organisation
  'ministryOfDefence',
  'ministryOfEducation',
  'province',
  'organization', // cơ quan trung ương của tổ chức khác (Điều 32.1, 71.2)
  'nationalAssembly',
] as const;

export type BookIssuer = (typeof bookIssuers)[number];

/** What a ministry or province sets for itself. A missing value is reported as missing, never replaced. */
export interface LocalValue extends DayInterval {
  readonly provision: Provision;
  /** National codes, or the book's own without their prefix. */
  readonly awards: readonly string[];
  /** How the words were read where they leave a choice, and why. */
  readonly reading?: Words;
}

/** Share of votes that a nomination needs, inclusive. */
export interface LocalVoteShare extends LocalValue {
  /** Whole per cent. */
  readonly percent: number;
  readonly of: 'allMembers' | 'presentMembers';
  readonly absentInWriting?: true;
}

/** At most so many, or such a share of a base. */
export interface LocalQuota extends LocalValue {
  readonly atMost?: number;
  /** Whole per cent. */
  readonly percent?: number;
  /** Of what, or in what time, in words. */
  readonly of?: Words;
  readonly rounding?: 'down' | 'halfUp' | 'up';
}

/** A time of the procedure; exactly one of `by`, `before`, `daysBefore`, `workingDays`. */
export interface LocalDeadline extends LocalValue {
  readonly what: Words;
  /** Last day of each year, `MM-DD`. */
  readonly by?: string;
  /** First day of each year that is too late, `MM-DD`. */
  readonly before?: string;
  /** At least so many days before an event. */
  readonly daysBefore?: number;
  /** So many working days long. */
  readonly workingDays?: number;
}

/** How a council sits and decides. */
export interface LocalCouncil extends DayInterval {
  readonly provision: Provision;
  /** `issuer`: of the ministry or province itself; `base`: of its units. */
  readonly level: 'issuer' | 'base';
  readonly decidesBy: 'majority' | 'share';
  /** Part of all members that makes a quorum, `2/3`. */
  readonly quorum?: string;
  /** Whole per cent of all members that must take part where awards are considered. */
  readonly presenceForAwards?: number;
  readonly absentInWriting?: true;
}

/** A title or form of the issuer's own. */
export type LocalAward<Code extends string = string> = Omit<Award<Code>, 'exists'> & {
  /** What lets the issuer have it: Law, Điều 81.1. */
  readonly basis: Provision;
  /** Left out: it exists as long as the book. `null`: since when it exists is not known. */
  readonly exists?: DayInterval | null;
};

/** The rules of one ministry or province, laid over the national book. */
export interface LocalBook<Book extends string = string, Code extends string = string> {
  /** Kebab-case ASCII; prefix of its own codes: `ha-noi/CDTDUT`. */
  readonly book: Book;
  readonly name: Words;
  readonly issuer: BookIssuer;
  /** Days for which the book says what the rules are. */
  readonly validity: DayInterval;
  readonly instruments: readonly Instrument[];
  /** Its own titles and forms, by code without prefix; standards name them with it. */
  readonly awards: { readonly [C in Code]: LocalAward<C> };
  /** Details of national standards, by national code: only where the Law delegates them. */
  readonly details: { readonly [award: string]: readonly Era<Requirement>[] };
  readonly voteShares: readonly LocalVoteShare[];
  readonly quotas: readonly LocalQuota[];
  readonly deadlines: readonly LocalDeadline[];
  readonly councils: readonly LocalCouncil[];
}

/** The codes of a local book as they are named outside it. */
export type LocalCode<B> = B extends LocalBook<infer Book, infer Code> ? `${Book}/${Code}` : never;

/** Keeps the book's name and codes as literal types, so that `lawInForce` knows its awards by name. */
export function defineLocalBook<const Book extends string, const A extends Record<string, LocalAward>>(
  book: Omit<LocalBook<Book>, 'awards'> & { readonly awards: A & { readonly [C in keyof A]: LocalAward<C & string> } },
): LocalBook<Book, keyof A & string> {
  return book as unknown as LocalBook<Book, keyof A & string>;
}
