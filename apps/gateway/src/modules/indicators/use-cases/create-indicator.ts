import type { Indicator, Key } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { indicatorPolicy } from '../indicator.policy.ts';

/** What is known of an indicator, in the words of a campaign file. */
export type WrittenIndicator = { readonly key: Key } & Readonly<Record<string, unknown>>;

/**
 * Records an indicator under a namespace of the viewer.
 * @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or its key is taken.
 */
export async function createIndicator(room: ChangeRoom, { key, ...written }: WrittenIndicator): Promise<void> {
  const { namespace, slug } = splitKey(key);
  const action = 'indicator.create';
  const holder = await holdNamespace(room, namespace, indicatorPolicy, action);
  const { book, store } = await readAddition(room, namespace, { indicators: [{ key: slug, ...written }] });
  await store();
  const after: Indicator | null = book.indicators[0] ?? null;
  await room.record({ kind: 'indicator', entityId: key, action, before: null, after, holder });
}
