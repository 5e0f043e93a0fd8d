import { createHash } from 'node:crypto';
import type { AdminUnit, UnitChange, UnitType } from '@thidua/core';
import type {
  AdminUnit as AdminUnitRow,
  UnitChangeFrom as UnitChangeFromRow,
  UnitChange as UnitChangeRow,
  UnitChangeTo as UnitChangeToRow,
} from '../../generated/prisma/client.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

/** @param parentId the life of the parent on the first day of this life; `null` for the country. */
export function fromAdminUnit(unit: AdminUnit, parentId: string | null): AdminUnitRow {
  return {
    id: unitColumn(unit),
    code: unit.code,
    validFrom: unit.validFrom,
    validUntil: unit.validUntil,
    name: unit.name,
    fullName: unit.fullName,
    level: unit.level,
    type: unit.type,
    parentCode: unit.parentCode ?? null,
    parentId,
    legalBasis: unit.legalBasis ?? null,
    source: unit.source ?? null,
    sortKey: sortColumn(unit.name),
    searchKey: searchColumn(unit.fullName),
  };
}

export function toAdminUnit(row: AdminUnitRow): AdminUnit {
  return {
    code: row.code,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    name: row.name,
    fullName: row.fullName,
    level: row.level,
    // A CHECK keeps the column to the types of core; Prisma has no enum with hyphens.
    type: row.type as UnitType,
    ...present({ parentCode: row.parentCode, legalBasis: row.legalBasis, source: row.source }),
  };
}

/** A change with the lives that it ends and begins. */
export interface UnitChangeRecord extends UnitChangeRow {
  readonly from: UnitChangeFromRow[];
  readonly to: UnitChangeToRow[];
}

export const withUnitChangeLists = { from: inOrder, to: inOrder } as const;

/** The identity of a change is what it says: day, kind, and the lives before and after, which may be hundreds. */
export function unitChangeId(change: UnitChange): string {
  const lives = JSON.stringify([change.from.map(unitColumn), change.to.map(unitColumn)]);
  return `${change.on}:${change.kind}:${createHash('sha256').update(lives).digest('hex').slice(0, 16)}`;
}

export function fromUnitChange(change: UnitChange): UnitChangeRecord {
  const changeId = unitChangeId(change);
  return {
    id: changeId,
    kind: change.kind,
    on: change.on,
    basis: change.basis ?? null,
    source: change.source ?? null,
    predecessorsComplete: change.predecessorsComplete ?? true,
    from: change.from.map((unit, position) => ({ changeId, position, unitId: unitColumn(unit) })),
    to: change.to.map((unit, position) => ({ changeId, position, unitId: unitColumn(unit) })),
  };
}

export function toUnitChange(record: UnitChangeRecord): UnitChange {
  return {
    kind: record.kind,
    on: record.on,
    from: record.from.map((row) => unitOfColumn(row.unitId)),
    to: record.to.map((row) => unitOfColumn(row.unitId)),
    ...present({
      basis: record.basis,
      source: record.source,
      predecessorsComplete: record.predecessorsComplete ? null : (false as const),
    }),
  };
}
