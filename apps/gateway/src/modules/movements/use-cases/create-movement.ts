import type { Key, Movement } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { movementPolicy } from '../movement.policy.ts';

/** What is known of a movement, in the words of a campaign file. */
export type WrittenMovement = { readonly key: Key } & Readonly<Record<string, unknown>>;

/**
 * Records a movement under a namespace of the viewer.
 * @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or its key is taken.
 */
export async function createMovement(room: ChangeRoom, { key, ...written }: WrittenMovement): Promise<void> {
  const { namespace, slug } = splitKey(key);
  const action = 'movement.create';
  const holder = await holdNamespace(room, namespace, movementPolicy, action);
  const { book, store } = await readAddition(room, namespace, { movements: [{ key: slug, ...written }] });
  await store();
  const after: Movement | null = book.movements[0] ?? null;
  await room.record({ kind: 'movement', entityId: key, action, before: null, after, holder });
}
