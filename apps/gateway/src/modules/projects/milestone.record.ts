import type { Key, Milestone, SourceRef } from '@thidua/core';
import type { Milestone as MilestoneRow } from '../../generated/prisma/client.ts';
import { dueColumns, dueOfColumns } from '../../rows/due-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';

export function fromMilestone(milestone: Milestone, projectId: Key, position: number): MilestoneRow {
  return {
    id: milestone.key,
    namespace: namespaceOf(milestone.key),
    projectId,
    position,
    stage: milestone.stage,
    share: milestone.share ?? null,
    shareOf: milestone.shareOf ?? null,
    ...dueColumns(milestone.due),
    planned: milestone.planned ?? null,
    partOfId: milestone.partOf ?? null,
    source: jsonColumn(milestone.source),
  };
}

export function toMilestone(row: MilestoneRow): Milestone {
  return {
    key: row.id,
    stage: row.stage,
    ...present({
      share: row.share,
      shareOf: row.shareOf,
      due: dueOfColumns(row),
      planned: row.planned,
      partOf: row.partOfId,
    }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
