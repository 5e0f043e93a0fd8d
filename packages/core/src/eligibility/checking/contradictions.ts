import { isDay } from '../../calendar/plain-day.ts';
import type { Issue } from '../../errors/issue.ts';
import type { Facts } from '../../facts/facts.ts';
import { subjects as knownSubjects, type Subject } from '../../facts/subject.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { isYear } from '../../shapes/number-fields.ts';
import { nearestFor, report } from '../../shapes/report.ts';
import type { Nomination } from '../nomination.ts';
import { addContradictionsOfHonours } from './contradictions-of-honours.ts';
import { addContradictionsOfLists } from './contradictions-of-lists.ts';
import { addContradictionsOfStretches } from './contradictions-of-stretches.ts';
import { addContradictionsOfMembers, addContradictionsOfRatings } from './contradictions-of-years.ts';
import { reportDay, reportValue } from './report-value.ts';
import { addUnknownTopics } from './unknown-topics.ts';

const registers: { readonly [R in keyof Required<Facts>]: true } = {
  nominee: true,
  subjects: true,
  sex: true,
  higherRetirementAge: true,
  foundedOn: true,
  ratings: true,
  honours: true,
  merits: true,
  contests: true,
  prizes: true,
  members: true,
  service: true,
  posts: true,
  discipline: true,
  pending: true,
  judgements: true,
  attestations: true,
  amounts: true,
};

const nominees: readonly string[] = ['individual', 'collective', 'household'];
const sexes: readonly string[] = ['female', 'male'];
const subjectNames: ReadonlySet<Subject> = new Set(knownSubjects);

/**
 * What in a nomination contradicts itself or the names that the law knows; paths lead into the nomination. It runs in
 * every `judge`: where nothing is wrong, nothing but the empty list is made.
 */
export function contradictionsOf({ year, proposedOn, facts }: Nomination, law: LawInForce): Issue[] {
  const found: Issue[] = [];
  if (!isYear(year)) report(found, 'YEAR_MALFORMED', 'year', { text: String(year) });
  if (proposedOn !== undefined && !isDay(proposedOn)) reportDay(found, 'proposedOn', proposedOn);
  const on = proposedOn ?? law.on;
  for (const register in facts) {
    if (Object.hasOwn(registers, register)) continue;
    const known = Object.keys(registers);
    report(found, 'FIELD_UNKNOWN', `facts.${register}`, {
      field: register,
      nearest: nearestFor(found, register, known),
      known,
    });
  }
  addContradictionsOfNominee(facts, on, found);
  if (facts.ratings !== undefined) addContradictionsOfRatings(facts.ratings, found);
  if (facts.honours !== undefined) addContradictionsOfHonours(facts.honours, facts, on, law, found);
  if (facts.members !== undefined) addContradictionsOfMembers(facts.members, law, found);
  addContradictionsOfLists(facts, found);
  addContradictionsOfStretches(facts, on, law, found);
  addUnknownTopics(facts, law, found);
  return found;
}

function addContradictionsOfNominee({ nominee, subjects, sex, foundedOn }: Facts, on: string, found: Issue[]): void {
  if (nominee !== undefined && !nominees.includes(nominee)) reportValue(found, 'facts.nominee', nominee, nominees);
  if (sex !== undefined && !sexes.includes(sex)) reportValue(found, 'facts.sex', sex, sexes);
  if (subjects !== undefined) {
    for (let place = 0; place < subjects.length; place++) {
      const subject = subjects[place] as Subject;
      if (!subjectNames.has(subject)) reportValue(found, `facts.subjects[${place}]`, subject, knownSubjects);
    }
  }
  if (foundedOn === undefined) return;
  if (!isDay(foundedOn)) reportDay(found, 'facts.foundedOn', foundedOn);
  else if (foundedOn > on) report(found, 'FACT_IN_FUTURE', 'facts.foundedOn', { when: foundedOn, on });
}
