import type { Duty, Key, SourceRef } from '@thidua/core';
import type { DutyAbout, DutyObligor, Duty as DutyRow, DutyWith } from '../../generated/prisma/client.ts';
import { dueColumns, dueOfColumns } from '../../rows/due-columns.ts';
import { entityColumns, entityOfColumns } from '../../rows/entity-links.ts';
import { holderColumns, holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';

/** A duty with the organizations that it binds and joins, and what it is about. */
export interface DutyRecord extends DutyRow {
  readonly obligorOrganizations: DutyObligor[];
  readonly with: DutyWith[];
  readonly about: DutyAbout[];
}

export const withDutyLists = { obligorOrganizations: inOrder, with: inOrder, about: inOrder } as const;

export function fromDuty(duty: Duty): DutyRecord {
  const organizations = (keys: readonly Key[]) =>
    keys.map((organizationId, position) => ({ dutyId: duty.key, position, organizationId }));
  return {
    id: duty.key,
    namespace: namespaceOf(duty.key),
    kind: duty.kind,
    name: duty.name,
    ...holderColumns(duty.of),
    obligors: [...duty.obligors],
    to: duty.to ?? null,
    viaId: duty.via ?? null,
    guidanceById: duty.guidanceBy ?? null,
    frequency: duty.frequency,
    during: duty.during ?? null,
    ...dueColumns(duty.due),
    dueDaysAfterPeriod: duty.dueDaysAfterPeriod ?? null,
    fulfilments: jsonColumn(duty.fulfilments),
    source: jsonColumn(duty.source),
    sortKey: sortColumn(duty.name),
    searchKey: searchColumn(duty.name, ...duty.obligors),
    obligorOrganizations: organizations(duty.obligorOrganizations),
    with: organizations(duty.with),
    about: duty.about.map((entity, position) => ({ dutyId: duty.key, position, ...entityColumns(entity) })),
  };
}

export function toDuty(record: DutyRecord): Duty {
  return {
    key: record.id,
    kind: record.kind,
    name: record.name,
    of: holderOfColumns(record),
    obligors: record.obligors,
    obligorOrganizations: record.obligorOrganizations.map((row) => row.organizationId),
    with: record.with.map((row) => row.organizationId),
    frequency: record.frequency,
    ...present({
      to: record.to,
      via: record.viaId,
      guidanceBy: record.guidanceById,
      during: record.during,
      due: dueOfColumns(record),
      dueDaysAfterPeriod: record.dueDaysAfterPeriod,
    }),
    about: record.about.map(entityOfColumns),
    fulfilments: fromJsonColumn<Duty['fulfilments']>(record.fulfilments),
    source: fromJsonColumn<readonly SourceRef[]>(record.source),
  };
}
