import type { EmulationGroup } from '@thidua/core';
import type { EmulationGroup as EmulationGroupRow } from '../../generated/prisma/client.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';
import { fromGroupSeason, type GroupSeasonRecord, toGroupSeason, withGroupSeasonLists } from './group-season.record.ts';

/** A cluster or bloc with its seasons. */
export interface EmulationGroupRecord extends EmulationGroupRow {
  readonly seasons: GroupSeasonRecord[];
}

export const withEmulationGroupLists = { seasons: { ...inOrder, include: withGroupSeasonLists } } as const;

export function fromEmulationGroup(group: EmulationGroup): EmulationGroupRecord {
  return {
    id: group.key,
    namespace: namespaceOf(group.key),
    kind: group.kind,
    name: group.name,
    level: group.level,
    withinId: group.within === undefined ? null : unitColumn(group.within),
    guidedById: group.guidedBy ?? null,
    basis: group.basis ?? null,
    sortKey: sortColumn(group.name),
    searchKey: searchColumn(group.name),
    seasons: group.seasons.map((season, position) => fromGroupSeason(season, group.key, position)),
  };
}

export function toEmulationGroup(record: EmulationGroupRecord): EmulationGroup {
  return {
    key: record.id,
    kind: record.kind,
    name: record.name,
    level: record.level,
    ...present({
      within: record.withinId === null ? null : unitOfColumn(record.withinId),
      guidedBy: record.guidedById,
      basis: record.basis,
    }),
    seasons: record.seasons.map(toGroupSeason),
  };
}
