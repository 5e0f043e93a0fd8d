import type { Key, UnitRef } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { emulationGroupPolicy } from '../emulation-group.policy.ts';
import { fromEmulationGroup } from '../emulation-group.record.ts';
import { recordedGroup } from '../recorded-season.record.ts';

/** A cluster or bloc in the words of a campaign file, and the unit in which it lies. */
export interface GroupToCreate {
  readonly key: Key;
  readonly within: UnitRef;
  readonly written: Readonly<Record<string, unknown>>;
}

/** @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or its key is taken. */
export async function createEmulationGroup(room: ChangeRoom, { key, within, written }: GroupToCreate): Promise<void> {
  const action = 'group.create';
  const holder = { unit: within, organizations: [] };
  requireAllowed(room, emulationGroupPolicy, action, holder);
  const { namespace, slug } = splitKey(key);
  await holdNamespace(room, namespace, emulationGroupPolicy, action);
  const { book, store } = await readAddition(room, namespace, { emulationGroups: [{ ...written, key: slug }] });
  await store();
  const [group] = book.emulationGroups;
  const after = group === undefined ? null : recordedGroup(fromEmulationGroup(group), []);
  await room.record({ kind: 'emulationGroup', entityId: key, action, before: null, after, holder });
}
