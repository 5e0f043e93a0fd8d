import type { Plan, SourceRef } from '@thidua/core';
import type { Plan as PlanRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';

export function fromPlan(plan: Plan): PlanRow {
  return {
    id: plan.key,
    namespace: namespaceOf(plan.key),
    kind: plan.kind,
    name: plan.name,
    documentId: plan.document ?? null,
    unitId: plan.unit === undefined ? null : unitColumn(plan.unit),
    term: plan.term ?? null,
    openEnd: plan.openEnd,
    horizons: [...plan.horizons],
    motto: plan.motto ?? null,
    cascadeRequired: plan.cascadeRequired,
    source: jsonColumn(plan.source),
    sortKey: sortColumn(plan.name),
    searchKey: searchColumn(plan.name),
  };
}

export function toPlan(row: PlanRow): Plan {
  return {
    key: row.id,
    kind: row.kind,
    name: row.name,
    ...present({
      document: row.documentId,
      unit: row.unitId === null ? null : unitOfColumn(row.unitId),
      term: row.term,
      motto: row.motto,
    }),
    openEnd: row.openEnd,
    horizons: row.horizons,
    cascadeRequired: row.cascadeRequired,
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
