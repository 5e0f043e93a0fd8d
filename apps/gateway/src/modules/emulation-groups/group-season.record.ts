import type { GroupMember, GroupSeason, Key } from '@thidua/core';
import type { GroupSeasonMember, GroupSeason as GroupSeasonRow } from '../../generated/prisma/client.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

/** One year of a cluster or bloc with its members. */
export interface GroupSeasonRecord extends GroupSeasonRow {
  readonly members: GroupSeasonMember[];
}

export const withGroupSeasonLists = { members: inOrder } as const;

export function fromGroupSeason(season: GroupSeason, groupId: Key, position: number): GroupSeasonRecord {
  return {
    id: season.key,
    namespace: namespaceOf(season.key),
    groupId,
    position,
    year: season.year,
    state: season.state,
    membersKnown: season.membersKnown,
    requirements: [...season.requirements],
    note: season.note ?? null,
    members: season.members.map((member, place) => ({
      seasonId: season.key,
      position: place,
      unitId: member.kind === 'unit' ? unitColumn(member.unit) : null,
      organizationId: member.kind === 'organization' ? member.organization : null,
      role: member.role,
    })),
  };
}

export function toGroupSeason(record: GroupSeasonRecord): GroupSeason {
  return {
    key: record.id,
    year: record.year,
    state: record.state,
    members: record.members.map(toGroupMember),
    membersKnown: record.membersKnown,
    requirements: record.requirements,
    ...present({ note: record.note }),
  };
}

function toGroupMember({ unitId, organizationId, role }: GroupSeasonMember): GroupMember {
  if (unitId !== null) return { kind: 'unit', unit: unitOfColumn(unitId), role };
  if (organizationId !== null) return { kind: 'organization', organization: organizationId, role };
  throw new Error('A member of a season is neither a unit nor an organization.');
}
