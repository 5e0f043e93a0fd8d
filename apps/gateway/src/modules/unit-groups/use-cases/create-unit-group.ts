import type { Key, UnitGroup, UnitRef } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { holderInUnit } from '../../organizations/holder-in-unit.ts';
import { unitGroupPolicy } from '../unit-group.policy.ts';

/** A group of units in the words of a campaign file, and the unit that it lies in. */
export interface UnitGroupToCreate {
  readonly key: Key;
  readonly within: UnitRef;
  readonly written: Readonly<Record<string, unknown>>;
}

/** @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or its key is taken. */
export async function createUnitGroup(room: ChangeRoom, { key, within, written }: UnitGroupToCreate): Promise<void> {
  const action = 'unitGroup.create';
  requireAllowed(room, unitGroupPolicy, action, await holderInUnit(room, within));
  const { namespace, slug } = splitKey(key);
  await holdNamespace(room, namespace, unitGroupPolicy, action);
  const { book, store } = await readAddition(room, namespace, { unitGroups: [{ ...written, key: slug }] });
  await store();
  const after: UnitGroup | null = book.unitGroups[0] ?? null;
  const holder = { unit: within, organizations: [] };
  await room.record({ kind: 'unitGroup', entityId: key, action, before: null, after, holder });
}
