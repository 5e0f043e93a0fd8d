import type { Project, SourceRef } from '@thidua/core';
import type { Milestone as MilestoneRow, Project as ProjectRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';
import { fromMilestone, toMilestone } from './milestone.record.ts';

/** A project with its milestones. */
export interface ProjectRecord extends ProjectRow {
  readonly milestones: MilestoneRow[];
}

export const withProjectLists = { milestones: inOrder } as const;

export function fromProject(project: Project): ProjectRecord {
  return {
    id: project.key,
    namespace: namespaceOf(project.key),
    name: project.name,
    named: project.named,
    unitId: unitColumn(project.unit),
    owner: project.owner ?? null,
    programmeId: project.programme ?? null,
    source: jsonColumn(project.source),
    sortKey: sortColumn(project.name),
    searchKey: searchColumn(project.name),
    milestones: project.milestones.map((milestone, position) => fromMilestone(milestone, project.key, position)),
  };
}

export function toProject(record: ProjectRecord): Project {
  return {
    key: record.id,
    name: record.name,
    named: record.named,
    unit: unitOfColumn(record.unitId),
    ...present({ owner: record.owner, programme: record.programmeId }),
    milestones: record.milestones.map(toMilestone),
    source: fromJsonColumn<readonly SourceRef[]>(record.source),
  };
}
