import { isInInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Words } from '../requirements/words.ts';
import type { Provision } from '../sources/provision.ts';
import { type DecisionTable, gapsOn, rowsOn, type TableGap } from './decision-table.ts';
import type { LocalBook, LocalDeadline, LocalVoteShare } from './local-book.ts';

/** What a row of a table of vote shares says: a national share, one left to the issuer, or none. */
export type ShareRule<Share extends object> =
  | ({ readonly kind: 'share' } & Share)
  | { readonly kind: 'local'; readonly fallback?: Share }
  | { readonly kind: 'noNationalShare' };

/** An award on the day on which the council meets, with the book of the issuer whose council it is. */
export interface DelegatedQuestion {
  readonly award: string;
  readonly on: PlainDay;
  /** Left out, or not in force that day: the issuer has no rule that is known here. */
  readonly book?: LocalBook;
}

/** What share of votes the award needs that day, and who says so. */
export type DelegatedVoteShare<Share extends object> =
  | { readonly source: 'national'; readonly shares: readonly (Share & Cited)[] }
  | { readonly source: 'local'; readonly book: string; readonly shares: readonly LocalVoteShare[] }
  /** The earlier decree still applies where the issuer has no rule on the matter (Decree 152, Điều 60.2). */
  | ({ readonly source: 'decree-98-fallback'; readonly share: Share } & Cited)
  /** The issuer has to set it and nobody gave it; never replaced by an old or usual value. */
  | ({ readonly source: 'missing'; readonly book: string | null } & Cited)
  /** The decree asks for no share: the council's own rule. */
  | ({ readonly source: 'noNationalShare' } & Cited)
  /** Not encoded for that day; `gaps` say what is known to be missing. */
  | { readonly source: 'notEncoded'; readonly gaps: readonly TableGap<string>[] };

export interface Cited {
  readonly provisions: readonly Provision[];
  readonly reading?: Words;
}

/**
 * The share of votes for an award. Below State level the ministry or province has set it since 2025-07-01: its book
 * decides; where it says nothing of the award, Decree 98 does until 2025-12-31 (“chưa ban hành quy định các nội dung
 * được phân cấp” is read matter by matter), and after that it is missing.
 */
export function delegatedVoteShare<Share extends object>(
  table: DecisionTable<string, ShareRule<Share>>,
  { award, on, book }: DelegatedQuestion,
): DelegatedVoteShare<Share> {
  const local = localSharesOn(award, on, book);
  const rows = rowsOn(table, { award, on });
  const national = rows.flatMap(({ value, provisions, reading }) =>
    value.kind === 'share' ? [{ ...value, ...cited(provisions, reading) }] : [],
  );
  if (national.length > 0) return { source: 'national', shares: national };
  if (local.length > 0 && book !== undefined) return { source: 'local', book: book.book, shares: local };
  const [row] = rows;
  if (row === undefined) {
    const own = book !== undefined && isOwn(award, book);
    return own ? { source: 'missing', book: book.book, provisions: [] } : notEncoded(table, award, on);
  }
  const { value, provisions, reading } = row;
  if (value.kind === 'local') {
    return value.fallback === undefined
      ? { source: 'missing', book: bookInForce(book, on), ...cited(provisions, reading) }
      : { source: 'decree-98-fallback', share: value.fallback, ...cited(provisions, reading) };
  }
  return { source: 'noNationalShare', ...cited(provisions, reading) };
}

/** The times that the issuer's book sets for an award; `missing` where it sets none, or no book is in force. */
export function delegatedDeadlines({
  award,
  on,
  book,
}: DelegatedQuestion):
  | { readonly source: 'local'; readonly book: string; readonly deadlines: readonly LocalDeadline[] }
  | { readonly source: 'missing'; readonly book: string | null } {
  const name = bookInForce(book, on);
  const deadlines = book?.deadlines.filter((one) => isInInterval(on, one) && names(one.awards, award, book)) ?? [];
  return name !== null && deadlines.length > 0
    ? { source: 'local', book: name, deadlines }
    : { source: 'missing', book: name };
}

function notEncoded<Share extends object>(
  table: DecisionTable<string, ShareRule<Share>>,
  award: string,
  on: PlainDay,
): DelegatedVoteShare<Share> {
  return { source: 'notEncoded', gaps: gapsOn(table, { award, on }) };
}

function localSharesOn(award: string, on: PlainDay, book: LocalBook | undefined): readonly LocalVoteShare[] {
  if (book === undefined || bookInForce(book, on) === null) return [];
  return book.voteShares.filter((share) => isInInterval(on, share) && names(share.awards, award, book));
}

/** National codes stand as they are; own ones are named with the book outside it and without it inside. */
function names(awards: readonly string[], award: string, { book, awards: own }: LocalBook): boolean {
  const inside = award.startsWith(`${book}/`) ? award.slice(book.length + 1) : award;
  return awards.includes(inside) && Object.hasOwn(own, inside) === (inside !== award);
}

function isOwn(award: string, { book, awards }: LocalBook): boolean {
  return award.startsWith(`${book}/`) && Object.hasOwn(awards, award.slice(book.length + 1));
}

function bookInForce(book: LocalBook | undefined, on: PlainDay): string | null {
  return book !== undefined && isInInterval(on, book.validity) ? book.book : null;
}

function cited(provisions: readonly Provision[], reading: Words | undefined): Cited {
  return { provisions, ...(reading === undefined ? {} : { reading }) };
}
