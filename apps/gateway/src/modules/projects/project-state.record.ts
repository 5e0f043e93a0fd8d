import { type Project, type ProjectProgress, type ProjectState, projectStateOf } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { toProject, withProjectLists } from './project.record.ts';
import { toProjectProgress } from './project-progress.record.ts';

/** All that an act on a project looks at. */
export const withProgress = {
  ...withProjectLists,
  progress: { orderBy: [{ knownOn: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ProjectInclude;

export type ProgressedRow = Prisma.ProjectGetPayload<{ include: typeof withProgress }>;

/** A project as a change of it is recorded: with what was reported of it, and where it stands by that. */
export interface RecordedProject extends Project {
  readonly state: ProjectState;
  readonly progress: readonly ProjectProgress[];
}

export function recordedProject(project: Project, progress: readonly ProjectProgress[]): RecordedProject {
  return { ...project, state: projectStateOf(progress), progress };
}

export function toRecordedProject(row: ProgressedRow): RecordedProject {
  return recordedProject(toProject(row), row.progress.map(toProjectProgress));
}
