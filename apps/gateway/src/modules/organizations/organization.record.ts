import type { Organization } from '@thidua/core';
import type { Organization as OrganizationRow, OrganizationSuccessor } from '../../generated/prisma/client.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

/** An organization with what it was merged into or renamed to. */
export interface OrganizationRecord extends OrganizationRow {
  readonly successors: OrganizationSuccessor[];
}

export const withOrganizationLists = { successors: inOrder } as const;

export function fromOrganization(organization: Organization): OrganizationRecord {
  return {
    id: organization.key,
    namespace: namespaceOf(organization.key),
    name: organization.name,
    kind: organization.kind,
    unitId: organization.unit === undefined ? null : unitColumn(organization.unit),
    parentId: organization.parent ?? null,
    from: organization.from ?? null,
    until: organization.until ?? null,
    successorsKnown: organization.successors !== undefined,
    note: organization.note ?? null,
    sortKey: sortColumn(organization.name),
    searchKey: searchColumn(organization.name),
    successors: (organization.successors ?? []).map((successorId, position) => ({
      organizationId: organization.key,
      position,
      successorId,
    })),
  };
}

export function toOrganization(record: OrganizationRecord): Organization {
  return {
    key: record.id,
    name: record.name,
    kind: record.kind,
    ...present({
      unit: record.unitId === null ? null : unitOfColumn(record.unitId),
      parent: record.parentId,
      from: record.from,
      until: record.until,
      successors: record.successorsKnown ? record.successors.map((row) => row.successorId) : null,
      note: record.note,
    }),
  };
}
