import type { ProvincialTitle, SourceRef } from '@thidua/core';
import type { ProvincialTitle as ProvincialTitleRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

export function fromProvincialTitle(title: ProvincialTitle): ProvincialTitleRow {
  return {
    id: title.key,
    namespace: namespaceOf(title.key),
    name: title.name,
    unitId: unitColumn(title.unit),
    subjects: title.subjects,
    conferred: jsonColumn(title.conferred),
    source: jsonColumn(title.source),
    sortKey: sortColumn(title.name),
    searchKey: searchColumn(title.name),
  };
}

export function toProvincialTitle(row: ProvincialTitleRow): ProvincialTitle {
  return {
    key: row.id,
    name: row.name,
    unit: unitOfColumn(row.unitId),
    subjects: row.subjects,
    conferred: fromJsonColumn<ProvincialTitle['conferred']>(row.conferred),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
