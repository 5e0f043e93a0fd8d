import type { ProjectProgress, SourceRef } from '@thidua/core';
import type { ProjectProgress as ProjectProgressRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';

export function fromProjectProgress(progress: ProjectProgress): ProjectProgressRow {
  return {
    id: progress.key,
    namespace: namespaceOf(progress.key),
    projectId: progress.project,
    stage: progress.stage,
    outcome: progress.outcome,
    share: progress.share ?? null,
    on: progress.on,
    status: progress.status,
    knownOn: progress.knownOn,
    source: jsonColumn(progress.source),
    note: progress.note ?? null,
  };
}

export function toProjectProgress(row: ProjectProgressRow): ProjectProgress {
  return {
    key: row.id,
    project: row.projectId,
    stage: row.stage,
    outcome: row.outcome,
    ...present({ share: row.share, note: row.note }),
    on: row.on,
    status: row.status,
    knownOn: row.knownOn,
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
