import { isDay } from '../../calendar/plain-day.ts';
import type { Issue } from '../../errors/issue.ts';
import { type Discipline, disciplineForms } from '../../facts/discipline.ts';
import type { Facts } from '../../facts/facts.ts';
import type { PostHeld } from '../../facts/post.ts';
import { type Service, serviceKinds, servicePlaces } from '../../facts/service.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { nearestFor, report, shortened } from '../../shapes/report.ts';
import { isCount, reportCount, reportDay, reportValue } from './report-value.ts';

/** Service, posts and discipline whose days are none, run backwards or overlap, and posts that the law does not know. */
export function addContradictionsOfStretches(
  { service, posts, discipline }: Facts,
  on: string,
  law: LawInForce,
  found: Issue[],
): void {
  if (service !== undefined) {
    for (let at = 0; at < service.length; at++) addService(service, at, found);
  }
  if (posts !== undefined) {
    for (let at = 0; at < posts.length; at++) {
      const { post, from, until, terms } = posts[at] as PostHeld;
      const path = `facts.posts[${at}]`;
      addDays(from, until, path, found);
      if (terms !== undefined && !isCount(terms)) reportCount(found, `${path}.terms`, terms);
      if (Object.hasOwn(law.vocabulary.posts, post)) continue;
      const text = shortened(String(post));
      const nearest = nearestFor(found, text, Object.keys(law.vocabulary.posts));
      report(found, 'POST_UNKNOWN', `${path}.post`, { post: text, nearest });
    }
  }
  if (discipline !== undefined) {
    for (let at = 0; at < discipline.length; at++) {
      const { form, from, until } = discipline[at] as Discipline;
      const path = `facts.discipline[${at}]`;
      addDays(from, until, path, found);
      if (!disciplineForms.includes(form)) reportValue(found, `${path}.form`, form, disciplineForms);
      if (from > on) report(found, 'FACT_IN_FUTURE', `${path}.from`, { when: from, on });
    }
  }
}

function addService(service: readonly Service[], at: number, found: Issue[]): void {
  const { kind, from, until, place } = service[at] as Service;
  const path = `facts.service[${at}]`;
  if (!serviceKinds.includes(kind)) reportValue(found, `${path}.kind`, kind, serviceKinds);
  if (place !== undefined && !servicePlaces.includes(place)) reportValue(found, `${path}.place`, place, servicePlaces);
  addDays(from, until, path, found);
  for (let before = 0; before < at; before++) {
    const other = service[before] as Service;
    if (other.kind !== kind) continue;
    const apart = (other.until !== null && other.until < from) || (until !== null && until < other.from);
    if (apart) continue;
    report(found, 'STRETCHES_OVERLAP', path, { kind, other: `facts.service[${before}]` });
    return;
  }
}

function addDays(from: string, until: string | null, path: string, found: Issue[]): void {
  if (!isDay(from)) reportDay(found, `${path}.from`, from);
  else if (until !== null && !isDay(until)) reportDay(found, `${path}.until`, until);
  else if (until !== null && until < from) report(found, 'DATES_REVERSED', path, { from, until });
}
