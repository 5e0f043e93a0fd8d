import { mayDo } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Decision, Holder, Policy } from '../../platform/identity/policy.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { memberKey, type ScoringSeason, type SeasonMember } from './scoring-season.ts';

/**
 * In whose name somebody acts in a season: a member for itself, head and deputies, the standing body (the office of the
 * unit that a bloc lies in, or the organization that guides a cluster), a sector agency that the table names.
 */
export type SeasonSide =
  | { readonly side: 'member'; readonly member: string }
  | { readonly side: 'headAndDeputies' }
  | { readonly side: 'standingBody' }
  | { readonly side: 'agency'; readonly organization: string };

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

/** Whether the viewer may act for one of the sides; the reasons are those of the first. */
export function mayActFor<Action extends string>(
  asking: Asking,
  season: ScoringSeason,
  policy: Policy<Action>,
  action: Action,
  sides: readonly SeasonSide[],
): Decision {
  const holders = sides.flatMap((side) => holdersOf(season, side));
  const decisions = (holders.length === 0 ? [nobody] : holders).map((holder) => mayDo(asking, policy, action, holder));
  return decisions.find(({ allowed }) => allowed) ?? (decisions[0] as Decision);
}

/** Whom a member's own things belong to; nobody where it is no member. */
export function holderOfMember(season: ScoringSeason, key: string): Holder {
  const member = season.members.find((one) => memberKey(one) === key);
  return member === undefined ? nobody : holderOf(member);
}

/** Whom what concerns the whole season belongs to. */
export function holderOfSeason({ group: { withinId, guidedById } }: ScoringSeason): Holder {
  return {
    unit: withinId === null ? null : unitOfColumn(withinId),
    organizations: withinId === null && guidedById !== null ? [guidedById] : [],
  };
}

const nobody: Holder = { unit: null, organizations: [] };

function holdersOf(season: ScoringSeason, side: SeasonSide): readonly Holder[] {
  switch (side.side) {
    case 'member':
      return [holderOfMember(season, side.member)];
    case 'headAndDeputies':
      return season.members.filter(({ role }) => role !== 'MEMBER').map(holderOf);
    case 'standingBody': {
      const { withinId, guidedById } = season.group;
      return [
        ...(withinId === null ? [] : [{ unit: unitOfColumn(withinId), organizations: [] }]),
        ...(guidedById === null ? [] : [{ unit: null, organizations: [guidedById] }]),
      ];
    }
    case 'agency':
      return season.scoreTable?.table.agencies.includes(side.organization)
        ? [{ unit: null, organizations: [side.organization] }]
        : [];
  }
}

function holderOf({ unitId, organizationId, organization }: SeasonMember): Holder {
  if (unitId !== null) return { unit: unitOfColumn(unitId), organizations: [] };
  return {
    unit: organization?.unitId == null ? null : unitOfColumn(organization.unitId),
    organizations: organizationId === null ? [] : [organizationId],
  };
}
