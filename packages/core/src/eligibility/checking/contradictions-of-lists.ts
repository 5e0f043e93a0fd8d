import type { Issue } from '../../errors/issue.ts';
import { type Contest, contestOrganizers } from '../../facts/contest.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Merit, meritKinds, meritScopes } from '../../facts/merit.ts';
import { type PendingMatter, pendingMatters } from '../../facts/pending-matter.ts';
import type { Prize } from '../../facts/prize.ts';
import { isYear } from '../../shapes/number-fields.ts';
import { isCount, isNoFlag, reportCount, reportFlag, reportValue, reportYear } from './report-value.ts';

const contestKinds: readonly string[] = ['cluster', 'movement'];
const standings: readonly string[] = ['leader', 'outstanding'];
const reviews: readonly string[] = ['interim', 'final'];
const levels: readonly string[] = ['world', 'continent', 'region'];
const places: readonly string[] = ['first', 'second', 'third'];

/** Values that no merit, contest, prize or pending matter can have: one that is misspelt would count as not there. */
export function addContradictionsOfLists({ merits, contests, prizes, pending }: Facts, found: Issue[]): void {
  if (merits !== undefined) {
    for (let at = 0; at < merits.length; at++) {
      const { kind, scope, year, applied } = merits[at] as Merit;
      if (!meritKinds.includes(kind)) reportValue(found, `facts.merits[${at}].kind`, kind, meritKinds);
      if (!meritScopes.includes(scope)) reportValue(found, `facts.merits[${at}].scope`, scope, meritScopes);
      if (!isYear(year)) reportYear(found, `facts.merits[${at}].year`, year);
      if (isNoFlag(applied)) reportFlag(found, `facts.merits[${at}].applied`, applied);
    }
  }
  if (contests !== undefined) {
    for (let at = 0; at < contests.length; at++) addContest(contests[at] as Contest, at, found);
  }
  if (prizes !== undefined) {
    for (let at = 0; at < prizes.length; at++) {
      const { level, place, year, sent } = prizes[at] as Prize;
      if (!levels.includes(level)) reportValue(found, `facts.prizes[${at}].level`, level, levels);
      if (!places.includes(place)) reportValue(found, `facts.prizes[${at}].place`, place, places);
      if (!isYear(year)) reportYear(found, `facts.prizes[${at}].year`, year);
      if (isNoFlag(sent)) reportFlag(found, `facts.prizes[${at}].sent`, sent);
    }
  }
  if (pending !== undefined) {
    for (let at = 0; at < pending.length; at++) {
      const matter = pending[at] as PendingMatter;
      if (!pendingMatters.includes(matter)) reportValue(found, `facts.pending[${at}]`, matter, pendingMatters);
    }
  }
}

function addContest(contest: Contest, at: number, found: Issue[]): void {
  const { kind, by, as: standing, at: review, year, years, thematic } = contest;
  if (isNoFlag(thematic)) reportFlag(found, `facts.contests[${at}].thematic`, thematic);
  if (!contestKinds.includes(kind)) reportValue(found, `facts.contests[${at}].kind`, kind, contestKinds);
  if (!contestOrganizers.includes(by)) reportValue(found, `facts.contests[${at}].by`, by, contestOrganizers);
  if (!standings.includes(standing)) reportValue(found, `facts.contests[${at}].as`, standing, standings);
  if (review !== undefined && !reviews.includes(review))
    reportValue(found, `facts.contests[${at}].at`, review, reviews);
  if (!isYear(year)) reportYear(found, `facts.contests[${at}].year`, year);
  if (years !== undefined && !isCount(years)) reportCount(found, `facts.contests[${at}].years`, years);
}
