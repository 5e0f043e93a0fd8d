import { assignTarget, isThiduaError, type Key, targetTransitions, transition } from '@thidua/core';
import type { TargetProposal } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import type { Decision } from '../../../platform/identity/policy.ts';
import { fromJsonColumn } from '../../../rows/json-column.ts';
import { scopeOfColumns } from '../../../rows/scope-columns.ts';
import { splitKey } from '../../../rows/split-key.ts';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import type { Permitted } from '../../changes/permission.type.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { assigningToday, bearerOf } from '../assigning.ts';
import { findPromiser, type PromiserHeld, promiserRules } from '../promiser.ts';
import { targetPolicy } from '../target.policy.ts';
import { targetProposalsSeen } from '../target-proposals-seen.ts';
import { proposedTarget, soleTarget, type WrittenTarget, writtenTargetOf } from '../written-target.ts';

/** Which proposal is assigned, and what is added to its sources: the deciding document. */
export interface Assignment {
  readonly proposal: Key;
  readonly expectedVersion: number;
  readonly source: readonly object[];
  readonly why: string | null;
}

type Deciding = Parameters<typeof bearerOf>[0] & Parameters<typeof findPromiser>[0];

/** Both sides of the policy on a proposal: whoever assigns, and of whom it is asked. */
export async function mayAssign(asking: Deciding, proposal: TargetProposal): Promise<Decision> {
  const assigner = { unit: unitOfColumn(proposal.assignerId), organizations: [] };
  const decision = mayDo(asking, targetPolicy, 'target.assign', assigner);
  if (!decision.allowed) return decision;
  return mayDo(asking, targetPolicy, 'target.assignTo', await bearerOf(asking, scopeOfColumns(proposal)));
}

/** The twin of `assignProposal`: both sides of the policy, and the rules that it would break now. */
export async function permitAssignment(asking: Deciding, proposal: TargetProposal): Promise<Permitted> {
  const decision = await mayAssign(asking, proposal);
  const promiser = await findPromiser(asking, promiserOfProposal(proposal));
  const broken = promiser === null ? [] : [...promiserRules(promiser, 'assign')];
  try {
    const target = proposedTarget(proposal);
    assignTarget(target, await assigningToday(asking, target.scope));
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    broken.push(brokenRule(error));
  }
  return { decision, broken };
}

/** What would promise the target. */
export function promiserOfProposal({ campaignId, planId }: TargetProposal): Pick<PromiserHeld, 'kind' | 'key'> {
  return campaignId === null ? { kind: 'plan', key: planId ?? '' } : { kind: 'campaign', key: campaignId };
}

/**
 * Assigns a proposed target: from now on it stands among the targets of its campaign or plan.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem where the campaign is not
 * launched or closed, where it was assigned before, or where a unit does not live.
 */
export async function assignProposal(room: ChangeRoom, assignment: Assignment): Promise<void> {
  const { proposal: key, expectedVersion, source, why } = assignment;
  const { transaction } = room;
  const row = await transaction.targetProposal.findFirst({ where: { AND: [{ id: key }, targetProposalsSeen(room)] } });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'targetProposal', entity: key });
  const decision = await mayAssign(room, row);
  requireGranted('target.assign', decision);
  await room.expectVersion('targetProposal', key, expectedVersion);
  transition(targetTransitions, row.state, 'assign', {});
  const ref = promiserOfProposal(row);
  const promiser = await findPromiser(room, ref);
  if (promiser === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: ref.kind, entity: ref.key });
  const [first, ...rest] = promiserRules(promiser, 'assign');
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const { namespace } = splitKey(key);
  const written = fromJsonColumn<WrittenTarget>(row.body);
  const sources = [...((written.source as readonly object[] | undefined) ?? []), ...source];
  const { book, store } = await readAddition(room, namespace, {
    targets: [{ ...written, source: sources, state: 'ASSIGNED' }],
  });
  const proposed = { ...soleTarget(book.targets, key), state: row.state };
  const after = { ...proposed, ...assignTarget(proposed, await assigningToday(room, proposed.scope)) };
  await store();
  const body: object = writtenTargetOf(after);
  await transaction.targetProposal.update({ where: { id: key }, data: { state: 'ASSIGNED', body } });
  const { unit } = await bearerOf(room, after.scope);
  const action = 'target.assign';
  const before = { ...proposed, source: (written.source as typeof proposed.source | undefined) ?? [] };
  await room.recordAll([
    { kind: 'target', entityId: key, action, before: null, after, why, holder: promiser.holder },
    { kind: 'targetProposal', entityId: key, action, before, after, why, holder: { unit, organizations: [] } },
  ]);
}
