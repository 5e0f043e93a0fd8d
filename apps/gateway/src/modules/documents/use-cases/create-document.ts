import type { Document, Key } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { documentPolicy } from '../document.policy.ts';

/** What is known of a document, in the words of a campaign file. */
export type WrittenDocument = { readonly key: Key } & Readonly<Record<string, unknown>>;

/**
 * Records a document under a namespace of the viewer.
 * @throws NotAllowedProblem; RulesBrokenProblem where it is written wrongly or its key is taken.
 */
export async function createDocument(room: ChangeRoom, { key, ...written }: WrittenDocument): Promise<void> {
  const { namespace, slug } = splitKey(key);
  const holder = await holdNamespace(room, namespace, documentPolicy, 'document.create');
  const { book, store } = await readAddition(room, namespace, { documents: [{ key: slug, ...written }] });
  await store();
  const after: Document | null = book.documents[0] ?? null;
  await room.record({ kind: 'document', entityId: key, action: 'document.create', before: null, after, holder });
}
