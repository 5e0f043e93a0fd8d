import { nearestFor, report, shortened } from '../../shapes/report.ts';
import type { Award } from '../award.ts';
import type { LocalBook, LocalValue } from '../local-book.ts';
import type { BookReading } from './book-reading.ts';
import { checkInterval, checkProvision } from './check-interval.ts';

const lists = ['voteShares', 'quotas', 'deadlines'] as const;

/** Shares, quotas, times and councils: of known awards, inside the validity, by instruments in force. */
export function checkValues(reading: BookReading): void {
  for (const list of lists) {
    for (const [at, value] of reading.book[list].entries()) checkValue(value, `${list}[${at}]`, list, reading);
  }
  for (const [at, council] of reading.book.councils.entries()) {
    checkInterval(council, `councils[${at}]`, reading);
    checkProvision(council.provision, council, `councils[${at}].provision`, reading);
  }
}

function checkValue(value: LocalValue, path: string, list: (typeof lists)[number], reading: BookReading): void {
  const { book, national, found } = reading;
  checkInterval(value, path, reading);
  checkProvision(value.provision, value, `${path}.provision`, reading);
  for (const [at, award] of value.awards.entries()) {
    const named: Pick<Award, 'level'> | undefined = awardOf(award, book, national.awards);
    if (named === undefined) {
      const known = [...Object.keys(national.awards), ...Object.keys(book.awards)];
      const nearest = nearestFor(found, award, known);
      report(found, 'AWARD_UNKNOWN', `${path}.awards[${at}]`, {
        award: shortened(award),
        on: book.validity.from,
        nearest,
      });
    } else if (list === 'voteShares' && named.level === 'state') {
      // shares of votes on State awards are the decree's (Decree 152, Điều 6.2.b–c names those that are not)
      report(found, 'DETAIL_NOT_DELEGATED', `${path}.awards[${at}]`, { award, issuer: book.issuer, delegatedBy: [] });
    }
  }
}

function awardOf(
  award: string,
  { awards: own }: LocalBook,
  national: { readonly [code: string]: Award },
): Pick<Award, 'level'> | undefined {
  if (Object.hasOwn(own, award)) return own[award];
  return Object.hasOwn(national, award) ? national[award] : undefined;
}
