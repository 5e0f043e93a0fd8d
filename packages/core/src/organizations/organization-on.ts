import type { PlainDay } from '../calendar/plain-day.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Key } from '../sources/key.ts';
import { holdsOn } from './dated-life.ts';
import type { Organization } from './organization.ts';

/** How an organization stands on a day. `uncertain`: a partial date leaves it open. */
export type OrganizationStanding =
  | { readonly standing: 'exists' | 'not-yet' | 'uncertain'; readonly organization: Organization }
  | {
      readonly standing: 'ended';
      readonly organization: Organization;
      /** Those that carry it on the day, over any number of changes; `null` where they are not (all) known. */
      readonly successors: readonly Organization[] | null;
    };

/**
 * How the organization stands on the day; without dates it is taken to exist. One that ended names who carries it: a
 * focal point of 2021 that was merged in 2025 leads to the one of today.
 * @throws `ORGANIZATION_UNKNOWN`, also for a successor that is not in the list; `DAY_MALFORMED`,
 * `PARTIAL_DATE_MALFORMED`.
 */
export function organizationOn(organizations: readonly Organization[], key: Key, day: PlainDay): OrganizationStanding {
  const organization = organizationOf(organizations, key);
  const holds = holdsOn(organization, day);
  if (holds !== false) return { standing: holds === null ? 'uncertain' : 'exists', organization };
  if (!isOver(organization, day)) return { standing: 'not-yet', organization };
  return { standing: 'ended', organization, successors: carriersOf(organizations, organization, day, [key]) };
}

function isOver({ until }: Organization, day: PlainDay): boolean {
  return until !== undefined && holdsOn({ until }, day) === false;
}

/** `seen` ends a circle of successors, which no list should hold, as not known. */
function carriersOf(
  organizations: readonly Organization[],
  organization: Organization,
  day: PlainDay,
  seen: readonly Key[],
): readonly Organization[] | null {
  if (organization.successors === undefined) return null;
  const carriers = organization.successors.map((key) => {
    const successor = organizationOf(organizations, key);
    if (!isOver(successor, day)) return [successor];
    return seen.includes(key) ? null : carriersOf(organizations, successor, day, [...seen, key]);
  });
  return carriers.every((list) => list !== null) ? [...new Set(carriers.flat())] : null;
}

function organizationOf(organizations: readonly Organization[], key: Key): Organization {
  const organization = organizations.find((candidate) => candidate.key === key);
  if (organization === undefined) throw new ThiduaError('ORGANIZATION_UNKNOWN', { key });
  return organization;
}
