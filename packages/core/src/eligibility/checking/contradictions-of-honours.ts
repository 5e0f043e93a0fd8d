import { isDay } from '../../calendar/plain-day.ts';
import type { Issue } from '../../errors/issue.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Honour, honourBases } from '../../facts/honour.ts';
import type { LawInForce, StandardInForce } from '../../law/law-in-force.ts';
import { isYear } from '../../shapes/number-fields.ts';
import { report } from '../../shapes/report.ts';
import { awardNamed, reportAward } from './known-award.ts';
import { reportDay, reportValue, reportYear } from './report-value.ts';

const issuers: readonly string[] = ['ministryOfDefence', 'ministryOfPublicSecurity', 'other'];

/** Honours of an unknown award, of another kind of nominee, outside the life of the award or nominee, in the future. */
export function addContradictionsOfHonours(
  honours: readonly Honour[],
  facts: Facts,
  on: string,
  law: LawInForce,
  found: Issue[],
): void {
  for (let place = 0; place < honours.length; place++) {
    const honour = honours[place] as Honour;
    const { award, year, decidedOn, basis, issuer } = honour;
    const known = awardNamed(award, law);
    if (known === undefined) reportAward(found, pathOf(place, 'award'), award, law);
    else if (known !== null) addMisfits(known, honour, place, facts, found);
    if (!isYear(year)) reportYear(found, pathOf(place, 'year'), year);
    else addWrongTimes(honour, place, facts, on, found);
    if (basis !== undefined && !honourBases.includes(basis))
      reportValue(found, pathOf(place, 'basis'), basis, honourBases);
    if (issuer !== undefined && !issuers.includes(issuer)) reportValue(found, pathOf(place, 'issuer'), issuer, issuers);
    if (decidedOn === undefined) continue;
    if (!isDay(decidedOn)) reportDay(found, pathOf(place, 'decidedOn'), decidedOn);
    else if (decidedOn > on) report(found, 'FACT_IN_FUTURE', pathOf(place, 'decidedOn'), { when: decidedOn, on });
  }
}

function addMisfits(
  { nominees, exists }: StandardInForce['award'],
  { award, year }: Honour,
  place: number,
  { nominee }: Facts,
  found: Issue[],
): void {
  if (nominee !== undefined && !nominees.includes(nominee)) {
    report(found, 'HONOUR_OF_OTHER_NOMINEE', pathOf(place, 'award'), { award, nominee, nominees });
  }
  if (exists === undefined) return;
  const { from, until } = exists;
  if (year < yearOf(from) || (until !== null && `${year}-01-01` >= until)) {
    report(found, 'HONOUR_OUTSIDE_AWARD', pathOf(place, 'year'), { award, year, existsFrom: from, existsUntil: until });
  }
}

/** Years are compared as years: a decision of the year of the proposal may well lie before it. */
function addWrongTimes({ award, year }: Honour, place: number, { foundedOn }: Facts, on: string, found: Issue[]): void {
  if (year > yearOf(on)) report(found, 'FACT_IN_FUTURE', pathOf(place, 'year'), { when: String(year), on });
  if (foundedOn !== undefined && year < yearOf(foundedOn)) {
    report(found, 'HONOUR_BEFORE_FOUNDING', pathOf(place, 'year'), { award, year, foundedOn });
  }
}

function pathOf(place: number, field: string): string {
  return `facts.honours[${place}].${field}`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
