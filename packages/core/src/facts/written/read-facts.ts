import type { Issue } from '../../errors/issue.ts';
import { report } from '../../shapes/report.ts';
import type { Facts } from '../facts.ts';
import type { WrittenFacts } from './written-facts.ts';

/** Facts as written with their registers by year as maps. A year that stands twice in a list is reported. */
export function readFacts(written: WrittenFacts, path: string, found: Issue[]): Facts {
  const { ratings, members, ...rest } = written;
  return {
    ...rest,
    ...(ratings === undefined
      ? {}
      : { ratings: Array.isArray(ratings) ? ratingsByYear(ratings, path, found) : ratings }),
    ...(members === undefined
      ? {}
      : { members: Array.isArray(members) ? membersByYear(members, path, found) : members }),
  };
}

function ratingsByYear(
  list: readonly { year: number; rating: NonNullable<Facts['ratings']>[number] }[],
  path: string,
  found: Issue[],
) {
  reportTwice(list, `${path}.ratings`, found);
  return Object.fromEntries(list.map(({ year, rating }) => [year, rating]));
}

function membersByYear(
  list: readonly ({ year: number } & NonNullable<Facts['members']>[number])[],
  path: string,
  found: Issue[],
) {
  reportTwice(list, `${path}.members`, found);
  return Object.fromEntries(list.map(({ year, ...members }) => [year, members]));
}

function reportTwice(list: readonly { readonly year: number }[], path: string, found: Issue[]): void {
  const seen = new Set<number>();
  for (const [place, { year }] of list.entries()) {
    if (seen.has(year)) report(found, 'YEAR_TWICE', `${path}[${place}].year`, { year });
    seen.add(year);
  }
}

/** `facts.members.2025.completed` as the path in the facts as written, where the register is a list. */
export function pathAsWritten(written: WrittenFacts, path: string): string {
  const match = /^facts\.(ratings|members)\.(\d{4})(.*)$/.exec(path);
  const register = match?.[1] === 'ratings' ? written.ratings : written.members;
  if (match === null || !Array.isArray(register)) return path;
  const place = register.findIndex(({ year }) => year === Number(match[2]));
  return `facts.${match[1]}[${place}]${match[3]}`;
}
