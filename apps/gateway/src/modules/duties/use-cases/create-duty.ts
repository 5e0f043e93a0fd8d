import type { Duty, Key } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { dutyPolicy } from '../duty.policy.ts';
import { canObligeUnder, findObliger, holderOf } from '../duty-obliger.ts';

/** What is known of a duty, in the words of a campaign file, and what obliges to it. */
export interface GivenDuty {
  readonly of: { readonly kind: 'campaign' | 'plan'; readonly key: Key };
  readonly duty: { readonly key: Key } & object;
}

/**
 * Records a duty under a campaign or plan of the viewer.
 * @throws EntityUnknownProblem, NotAllowedProblem; RulesBrokenProblem, with `TRANSITION_REFUSED` under a closed campaign.
 */
export async function createDuty(room: ChangeRoom, { of, duty }: GivenDuty): Promise<void> {
  const action = 'duty.create';
  const obliger = await findObliger(room.transaction, of);
  if (obliger === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: of.kind, entity: of.key });
  const { decision, broken } = canObligeUnder(room, obliger);
  requireGranted(action, decision);
  const [first, ...rest] = broken;
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const { namespace, slug } = splitKey(duty.key);
  await holdNamespace(room, namespace, dutyPolicy, action);
  const written = { ...duty, key: slug, of: `${of.kind}:${of.key}` };
  const { book, store } = await readAddition(room, namespace, { duties: [written] });
  await store();
  const after: Duty | null = book.duties[0] ?? null;
  const holder = holderOf(obliger.unitId);
  await room.record({ kind: 'duty', entityId: duty.key, action, before: null, after, holder });
}
