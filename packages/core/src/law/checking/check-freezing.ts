import { intervalsOverlap, isInInterval } from '../../calendar/day-interval.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import { report } from '../../shapes/report.ts';
import type { Award } from '../award.ts';
import { freezeLaw } from '../freeze-law.ts';
import type { LocalAward, LocalBook } from '../local-book.ts';
import type { BookReading } from './book-reading.ts';

/** On every day on which something changes, the books together must be a law: no standard may ask for itself. */
export function checkFreezing({ book, national, found }: BookReading, others: readonly LocalBook[]): void {
  const twice = others.find((other) => other.book === book.book && intervalsOverlap(other.validity, book.validity));
  if (twice !== undefined) {
    const on = [twice.validity.from, book.validity.from].toSorted().at(-1) ?? book.validity.from;
    report(found, 'LOCAL_BOOK_TWICE', 'book', { book: book.book, on });
    return;
  }
  const localBooks = [book, ...others];
  for (const on of daysOfChange(localBooks, Object.values<Award>(national.awards))) {
    if (!isInInterval(on, national.encoded) || !isInInterval(on, book.validity)) continue;
    try {
      freezeLaw(national, { on, localBooks });
    } catch (error) {
      if (!isThiduaError(error, 'LAW_BOOK_CIRCLE')) throw error;
      report(found, 'LAW_BOOK_CIRCLE', '', error.data);
      return;
    }
  }
}

function daysOfChange(books: readonly LocalBook[], national: readonly Award[]): ReadonlySet<string> {
  const eras = [
    ...national.flatMap(({ standards }) => standards),
    ...books.flatMap(({ awards }) => Object.values<LocalAward>(awards).flatMap(({ standards }) => standards)),
    ...books.flatMap(({ details }) => Object.values(details).flat()),
  ];
  return new Set([...eras, ...books.map(({ validity }) => validity)].map(({ from }) => from));
}
