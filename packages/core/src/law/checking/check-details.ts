import { nearestFor, report } from '../../shapes/report.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import type { Award, Delegation } from '../award.ts';
import type { BookIssuer } from '../local-book.ts';
import type { BookReading } from './book-reading.ts';
import { checkEras } from './check-eras.ts';

/** Who is meant where the Law leaves a standard to somebody. */
const empowered: { readonly [T in Delegation['to']]: readonly BookIssuer[] } = {
  ministryOrProvince: ['ministry', 'ministryOfDefence', 'ministryOfEducation', 'frontOrUnion', 'province'],
  province: ['province'],
  ministryOfDefence: ['ministryOfDefence'],
  organization: ['organization', 'frontOrUnion'],
  nationalAssembly: ['nationalAssembly'],
  education: ['ministryOfEducation', 'ministry'],
};

/** Details of national standards, only where a clause of the Law leaves them to the issuer of the book. */
export function checkDetails(reading: BookReading): void {
  const { book, national, found } = reading;
  for (const [award, eras] of Object.entries(book.details)) {
    const path = `details.${award}`;
    const detailed: Award | undefined = Object.hasOwn(national.awards, award) ? national.awards[award] : undefined;
    if (detailed === undefined) {
      const nearest = nearestFor(found, award, Object.keys(national.awards));
      report(found, 'AWARD_UNKNOWN', path, { award, on: book.validity.from, nearest });
    } else if (!detailed.delegations.some(({ to }) => empowered[to].includes(book.issuer))) {
      const delegatedBy = detailed.delegations.map(({ provision, to }) => ({
        provision: provisionCode(provision),
        to,
      }));
      report(found, 'DETAIL_NOT_DELEGATED', path, { award, issuer: book.issuer, delegatedBy });
    }
    checkEras(eras, path, reading);
  }
}
