import {
  allowedActions,
  type Key,
  type ProjectProgress,
  type ProjectState,
  projectStateOf,
  projectTransitions,
  type SourceRef,
  transition,
} from '@thidua/core';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { holderInUnit } from '../../organizations/holder-in-unit.ts';
import { type ProjectArrow, projectPolicy } from '../project.policy.ts';
import { projectActs } from '../project-acts.ts';
import { fromProjectProgress } from '../project-progress.record.ts';
import { recordedProject, toRecordedProject, withProgress } from '../project-state.record.ts';
import { shareRules, sourceRules, whenRules } from './progress-rules.ts';

/** One act on a project. */
export interface ProjectStep {
  readonly project: Key;
  readonly expectedVersion: number;
  /** When it happened, as far as known; null: today. */
  readonly on: string | null;
  /** Per cent of the land, for `clearLand`. */
  readonly share: string | null;
  /** What whoever accepts states, for `accept`. */
  readonly designQualityAndSafetyMet: boolean;
  readonly source: readonly SourceRef[];
  readonly why: string | null;
}

/**
 * Does one act on a project: what was reported of it gets one entry more, and where it stands follows from all of them.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem with `TRANSITION_REFUSED`,
 * `TRANSITION_GUARD_FAILED`, `DAY_IN_FUTURE`, `DATES_REVERSED`, `PERCENT_MALFORMED` or `REFERENCE_DANGLING`.
 */
export async function actOnProject(room: ChangeRoom, arrow: ProjectArrow, step: ProjectStep): Promise<void> {
  const { project: key, expectedVersion, on, share, source, why } = step;
  const action = `project.${arrow}` as const;
  const row = await room.transaction.project.findUnique({ where: { id: key }, include: withProgress });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'project', entity: key });
  const unit = unitOfColumn(row.unitId);
  requireAllowed(room, projectPolicy, action, await holderInUnit(room, unit));
  await room.expectVersion('project', key, expectedVersion);
  const before = toRecordedProject(row);
  const state = transition(projectTransitions, before.state, arrow, {
    designQualityAndSafetyMet: step.designQualityAndSafetyMet,
  });
  const { stage, outcome } = projectActs[arrow];
  const entry: ProjectProgress = {
    key: await freeKey(room, key, before.progress.length + 1),
    project: key,
    stage,
    outcome,
    ...(share !== null && { share }),
    on: on ?? room.today,
    status: 'FINAL',
    knownOn: room.today,
    source,
    ...(why !== null && { note: why }),
  };
  const [first, ...rest] = [
    ...whenRules(entry.on, room.today),
    ...(outcome === 'SHARE' ? shareRules(entry) : []),
    ...(await sourceRules(room, source)),
    ...orderRules(before.progress, entry, state),
  ];
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  await room.transaction.projectProgress.create({
    data: { ...fromProjectProgress(entry), source: source as object[] },
  });
  const { progress, state: _state, ...project } = before;
  const after = recordedProject(project, [...progress, entry]);
  const holder = { unit, organizations: [] };
  await room.record({ kind: 'project', entityId: key, action, before, after, why, holder });
}

/** The rule that the act breaks in this state, for its twin; a statement of whoever acts counts as given. */
export function projectStepRules(state: ProjectState, arrow: ProjectArrow): ReturnType<typeof brokenRule>[] {
  const allowed = allowedActions(projectTransitions, state);
  if (allowed.includes(arrow)) return [];
  return [brokenRule({ code: 'TRANSITION_REFUSED', data: { table: 'project', state, action: arrow, allowed } })];
}

/** An act cannot have happened before what it follows: in the order of time it would lead somewhere else. */
function orderRules(progress: readonly ProjectProgress[], entry: ProjectProgress, state: ProjectState) {
  if (projectStateOf([...progress, entry]) === state) return [];
  const from =
    progress
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? entry.on;
  return [brokenRule({ code: 'DATES_REVERSED', path: 'on', data: { from, until: entry.on } })];
}

/** Sorts after the entries of the same day. */
async function freeKey(room: ChangeRoom, project: Key, number: number): Promise<Key> {
  const key = `${project}.${String(number).padStart(4, '0')}`;
  const taken = await room.transaction.projectProgress.count({ where: { id: key } });
  return taken === 0 ? key : freeKey(room, project, number + 1);
}
