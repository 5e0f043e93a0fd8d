import { assignTarget, type Key, type Scope, type TargetInCampaign } from '@thidua/core';
import { jsonColumn } from '../../../rows/json-column.ts';
import { scopeColumns } from '../../../rows/scope-columns.ts';
import { splitKey } from '../../../rows/split-key.ts';
import { unitColumn } from '../../../rows/unit-column.ts';
import {
  brokenRule,
  type ChangeRoom,
  EntityUnknownProblem,
  NotAllowedProblem,
  RulesBrokenProblem,
} from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { assigningToday, bearerOf } from '../assigning.ts';
import { findPromiser, isUnlaunched, type PromiserHeld, promiserRules } from '../promiser.ts';
import { targetPolicy } from '../target.policy.ts';
import { soleTarget, writtenTargetOf } from '../written-target.ts';

/** A target to propose: its section of a campaign file, what would promise it, and of whom it is asked. */
export interface Proposal {
  readonly key: Key;
  readonly promiser: Pick<PromiserHeld, 'kind' | 'key'>;
  readonly scope: Scope;
  readonly written: Readonly<Record<string, unknown>>;
}

/**
 * Proposes a target to the unit whose campaign, also one that is a draft, or plan would promise it.
 * @throws EntityUnknownProblem, NotAllowedProblem; RulesBrokenProblem where it is written wrongly, the campaign is closed,
 * or the unit does not live (`UNIT_ENDED`, naming the successors).
 */
export async function proposeTarget(room: ChangeRoom, { key, promiser: ref, scope, written }: Proposal): Promise<void> {
  const promiser = await findPromiser(room, ref);
  if (promiser === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: ref.kind, entity: ref.key });
  const holder = await bearerOf(room, scope);
  requireAllowed(room, targetPolicy, 'target.propose', holder);
  const assigner = promiser.holder.unit;
  if (assigner === null) throw new NotAllowedProblem('NOT_ALLOWED', { action: 'target.assign', reasons: ['NOT_OWN'] });
  const { namespace } = splitKey(key);
  await holdNamespace(room, namespace, targetPolicy, 'target.propose');
  const [first, ...rest] = promiserRules(promiser, 'propose');
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const target = await readProposal(room, key, written, promiser);
  assignTarget(target, await assigningToday(room, target.scope));
  if ((await room.transaction.targetProposal.count({ where: { id: key } })) > 0) {
    throw new RulesBrokenProblem([brokenRule({ code: 'KEY_DUPLICATE', path: 'key', data: { key, path: 'key' } })]);
  }
  await room.transaction.targetProposal.create({
    data: {
      id: key,
      namespace,
      campaignId: promiser.kind === 'campaign' ? promiser.key : null,
      planId: promiser.kind === 'plan' ? promiser.key : null,
      assignerId: unitColumn(assigner),
      ...scopeColumns(target.scope),
      state: 'PROPOSED',
      body: jsonColumn(writtenTargetOf(target)) as object,
    },
  });
  await room.record({
    kind: 'targetProposal',
    entityId: key,
    action: 'target.propose',
    before: null,
    after: target,
    holder: { unit: holder.unit, organizations: [] },
  });
}

/** The proposal as core has it. A draft is not stored among campaigns: its promise is added, and checked when assigned. */
async function readProposal(
  room: ChangeRoom,
  key: Key,
  written: Proposal['written'],
  promiser: PromiserHeld,
): Promise<TargetInCampaign> {
  const { namespace, slug } = splitKey(key);
  const promisedBy = isUnlaunched(promiser) ? [] : [`${promiser.kind}:${promiser.key}`];
  const { book } = await readAddition(room, namespace, {
    targets: [{ ...written, key: slug, state: 'PROPOSED', promisedBy }],
  });
  const { kind, key: promiserKey } = promiser;
  return { ...soleTarget(book.targets, key), promisedBy: [{ kind, key: promiserKey }] };
}
