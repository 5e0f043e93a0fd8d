import { report } from '../../shapes/report.ts';
import type { Provision } from '../../sources/provision.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import type { LocalAward } from '../local-book.ts';
import type { BookReading } from './book-reading.ts';
import { checkEras } from './check-eras.ts';
import { checkInterval, checkProvision } from './check-interval.ts';
import { asksItself, placesIn } from './walk-requirement.ts';

/** The clause of Luật 06/2022/QH15 by which bodies may reward in forms of their own. */
const formsOfTheirOwn: Provision = { instrument: '06/2022/QH15', article: 81, clause: 1, verification: 'text' };

/** Own titles and forms: a code of their own, the basis in the Law, and standards that ask something. */
export function checkOwnAwards(reading: BookReading): void {
  for (const [key, award] of Object.entries<LocalAward>(reading.book.awards)) {
    const path = `awards.${key}`;
    checkCode(key, award, path, reading);
    const [basis, needed] = [provisionCode(award.basis), provisionCode(formsOfTheirOwn)];
    if (basis !== needed) {
      report(reading.found, 'OWN_AWARD_WITHOUT_BASIS', `${path}.basis`, { award: award.code, basis, needed });
    }
    for (const [at, era] of award.standards.entries()) {
      checkProvision(award.basis, era, `${path}.basis`, reading);
      if (placesIn(era.value, '').some(({ node }) => asksItself(node))) continue;
      report(reading.found, 'STANDARD_EMPTY', `${path}.standards[${at}].value`, { award: award.code });
    }
    checkEras(award.standards, `${path}.standards`, reading);
    if (award.exists !== undefined && award.exists !== null) checkLife(award.exists, `${path}.exists`, reading);
  }
}

function checkCode(key: string, { code }: LocalAward, path: string, { national, found }: BookReading): void {
  const why = code !== key ? 'other-than-key' : Object.hasOwn(national.awards, code) ? 'national' : null;
  if (why !== null) report(found, 'LOCAL_CODE_REFUSED', `${path}.code`, { code, why });
}

/** It may have existed before the book; a life that ends before it begins is none. */
function checkLife(exists: NonNullable<LocalAward['exists']>, path: string, reading: BookReading): void {
  const { from, until } = exists;
  if (until !== null && until <= from) checkInterval(exists, path, reading);
}
