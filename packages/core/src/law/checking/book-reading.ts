import type { Issue } from '../../errors/issue.ts';
import type { Instrument } from '../../sources/instrument.ts';
import type { Award } from '../award.ts';
import type { LawBook } from '../law-book.ts';
import { type LawVocabulary, vocabularyOf } from '../law-vocabulary.ts';
import type { LocalAward, LocalBook } from '../local-book.ts';

/** What the checks of one local book look at, and where they put what is wrong. */
export interface BookReading {
  readonly book: LocalBook;
  readonly national: LawBook;
  readonly found: Issue[];
  /** Own and national instruments, and those of the other books, by number. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Codes as standards name them: national, own and of other books. */
  readonly codes: ReadonlySet<string>;
  /** Topics of the national book and of other books. */
  readonly vocabulary: LawVocabulary;
}

export function bookReading(book: LocalBook, national: LawBook, others: readonly LocalBook[]): BookReading {
  const every = [book, ...others];
  const instruments = [...every.flatMap((one) => one.instruments), ...national.instruments];
  const standards = Object.values<Award>(national.awards).flatMap((award) => award.standards);
  const otherStandards = others.flatMap((other) => [
    ...Object.values<LocalAward>(other.awards).flatMap((award) => award.standards),
    ...Object.values(other.details).flat(),
  ]);
  return {
    book,
    national,
    found: [],
    instruments: new Map(instruments.toReversed().map((instrument) => [instrument.number, instrument])),
    codes: new Set([
      ...Object.keys(national.awards),
      ...every.flatMap((one) => Object.keys(one.awards).map((code) => `${one.book}/${code}`)),
    ]),
    vocabulary: vocabularyOf([...standards, ...otherStandards].map(({ value }) => value)),
  };
}
