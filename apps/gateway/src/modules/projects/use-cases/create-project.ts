import type { Key, UnitRef } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { holderInUnit } from '../../organizations/holder-in-unit.ts';
import { projectPolicy } from '../project.policy.ts';
import { recordedProject } from '../project-state.record.ts';

/** A project in the words of a campaign file, and the unit that it lies in. */
export interface ProjectToCreate {
  readonly key: Key;
  readonly unit: UnitRef;
  readonly written: Readonly<Record<string, unknown>>;
}

/**
 * Records a project with its milestones; what is done of it is reported later, act by act.
 * @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or a key is taken.
 */
export async function createProject(room: ChangeRoom, { key, unit, written }: ProjectToCreate): Promise<void> {
  const action = 'project.create';
  requireAllowed(room, projectPolicy, action, await holderInUnit(room, unit));
  const { namespace, slug } = splitKey(key);
  await holdNamespace(room, namespace, projectPolicy, action);
  const { book, store } = await readAddition(room, namespace, { projects: [{ ...written, key: slug }] });
  await store();
  const [project] = book.projects;
  const after = project === undefined ? null : recordedProject(project, []);
  const holder = { unit, organizations: [] };
  await room.record({ kind: 'project', entityId: key, action, before: null, after, holder });
}
