import type { Issue } from '../../errors/issue.ts';
import { type DisciplineForm, disciplineForms } from '../../facts/discipline.ts';
import type { MembersOfYear, MembersRegister } from '../../facts/members.ts';
import { type RatingRegister, ratings } from '../../facts/rating.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { isYear } from '../../shapes/number-fields.ts';
import { report } from '../../shapes/report.ts';
import { awardNamed, reportAward } from './known-award.ts';
import { isCount, reportCount, reportValue, reportYear } from './report-value.ts';

export function addContradictionsOfRatings(register: RatingRegister, found: Issue[]): void {
  for (const year in register) {
    const rating = register[year as unknown as number];
    if (!isYear(Number(year))) reportYear(found, `facts.ratings.${year}`, year);
    if (rating === undefined || !ratings.includes(rating)) reportValue(found, `facts.ratings.${year}`, rating, ratings);
  }
}

/** Counts of members that are no counts, or above the total of their year. */
export function addContradictionsOfMembers(register: MembersRegister, law: LawInForce, found: Issue[]): void {
  for (const year in register) {
    const members = register[year as unknown as number];
    const path = `facts.members.${year}`;
    if (!isYear(Number(year))) reportYear(found, path, year);
    if (members === undefined) continue;
    if (!isCount(members.total)) reportCount(found, `${path}.total`, members.total);
    else addCountsOfYear(members, path, law, found);
  }
}

function addCountsOfYear(
  { total, completed, holders, disciplined }: MembersOfYear,
  path: string,
  law: LawInForce,
  found: Issue[],
): void {
  if (completed !== undefined) addCount(completed, total, `${path}.completed`, found);
  for (const award in holders) {
    const inside = `${path}.holders.${award}`;
    const known = awardNamed(award, law);
    if (known === undefined) reportAward(found, inside, award, law);
    else if (known !== null && !known.nominees.includes('individual')) {
      const { nominees } = known;
      report(found, 'HONOUR_OF_OTHER_NOMINEE', inside, { award, nominee: 'individual', nominees });
    }
    addCount(holders[award] as number, total, inside, found);
  }
  let sum = 0;
  for (const form in disciplined) {
    const count = disciplined[form as DisciplineForm] as number;
    const inside = `${path}.disciplined.${form}`;
    if (!disciplineForms.includes(form as DisciplineForm)) reportValue(found, inside, form, disciplineForms);
    else if (!isCount(count)) reportCount(found, inside, count);
    else sum += count;
  }
  if (sum > total) report(found, 'COUNT_ABOVE_TOTAL', `${path}.disciplined`, { count: sum, total });
}

function addCount(count: number, total: number, path: string, found: Issue[]): void {
  if (!isCount(count)) reportCount(found, path, count);
  else if (count > total) report(found, 'COUNT_ABOVE_TOTAL', path, { count, total });
}
