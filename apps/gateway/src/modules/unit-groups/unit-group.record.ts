import type { SourceRef, UnitGroup } from '@thidua/core';
import type { UnitGroupMember, UnitGroup as UnitGroupRow, UnitGroupSize } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

/** A group with its dated members and sizes. */
export interface UnitGroupRecord extends UnitGroupRow {
  readonly members: UnitGroupMember[];
  readonly sizes: UnitGroupSize[];
}

export const withUnitGroupLists = { members: inOrder, sizes: inOrder } as const;

export function fromUnitGroup(group: UnitGroup): UnitGroupRecord {
  return {
    id: group.key,
    namespace: namespaceOf(group.key),
    name: group.name,
    withinId: unitColumn(group.within),
    criterion: group.criterion ?? null,
    sortKey: sortColumn(group.name),
    searchKey: searchColumn(group.name),
    members: group.members.map((member, position) => ({
      groupId: group.key,
      position,
      unitId: unitColumn(member.unit),
      from: member.from,
      until: member.until ?? null,
      note: member.note ?? null,
    })),
    sizes: group.sizes.map((each, position) => ({
      groupId: group.key,
      position,
      on: each.on,
      size: each.size,
      source: each.source === undefined ? null : jsonColumn(each.source),
    })),
  };
}

export function toUnitGroup(record: UnitGroupRecord): UnitGroup {
  return {
    key: record.id,
    name: record.name,
    within: unitOfColumn(record.withinId),
    ...present({ criterion: record.criterion }),
    members: record.members.map((row) => ({
      unit: unitOfColumn(row.unitId),
      from: row.from,
      ...present({ until: row.until, note: row.note }),
    })),
    sizes: record.sizes.map((row) => ({
      on: row.on,
      size: row.size,
      ...present({ source: row.source === null ? null : fromJsonColumn<SourceRef>(row.source) }),
    })),
  };
}
