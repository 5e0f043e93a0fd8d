import type { Organization, Prisma } from '../../generated/prisma/client.ts';
import { mayDo } from '../../graphql/access.ts';
import type { Decision, Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { type EmulationGroupAction, emulationGroupPolicy, type SeasonArrow } from './emulation-group.policy.ts';

/** All that an act on a season looks at. */
export const withSeasonParts = {
  group: true,
  members: { orderBy: { position: 'asc' }, include: { organization: true } },
  documents: { orderBy: { position: 'asc' } },
  scoreTable: { select: { tableId: true } },
} as const satisfies Prisma.GroupSeasonInclude;

export type SeasonRow = Prisma.GroupSeasonGetPayload<{ include: typeof withSeasonParts }>;

interface Asking {
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** The whole country: what lies in it alone lies in no province. */
const country = 'VN';

/** Whom a group belongs to: the unit in which it lies. */
export function groupHolder({ withinId }: { readonly withinId: string | null }): Holder {
  return { unit: withinId === null ? null : unitOfColumn(withinId), organizations: [] };
}

/** Whom a season belongs to from the election on: its head; nobody where it has none. */
export function headHolder({ members }: Pick<SeasonRow, 'members'>): Holder {
  const head = members.find(({ role }) => role === 'HEAD');
  return head === undefined ? { unit: null, organizations: [] } : memberHolder(head);
}

/** Whether the viewer may do this to the season. */
export function maySeason(asking: Asking, arrow: SeasonArrow | 'replaceMembers', season: SeasonRow): Decision {
  const action: EmulationGroupAction = `season.${arrow}`;
  if (arrow !== 'electHead' && arrow !== 'replaceMembers') {
    return mayDo(asking, emulationGroupPolicy, action, headHolder(season));
  }
  const within = groupHolder(season.group);
  const decision = mayDo(asking, emulationGroupPolicy, action, within);
  if (decision.allowed || arrow !== 'electHead' || (within.unit !== null && within.unit.code !== country))
    return decision;
  const byMembers = season.members.map((member) =>
    mayDo(asking, emulationGroupPolicy, 'season.electHeadAsMember', memberHolder(member)),
  );
  return byMembers.find(({ allowed }) => allowed) ?? decision;
}

function memberHolder(member: { readonly unitId: string | null; readonly organization: Organization | null }): Holder {
  const { unitId, organization } = member;
  if (organization === null) return { unit: unitId === null ? null : unitOfColumn(unitId), organizations: [] };
  const { id, parentId, unitId: place } = organization;
  const organizations = parentId === null ? [id] : [id, parentId];
  return { unit: place === null ? null : unitOfColumn(place), organizations };
}
