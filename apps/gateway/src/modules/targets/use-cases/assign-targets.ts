import { assignTarget, type Key } from '@thidua/core';
import { mayDo } from '../../../graphql/access.ts';
import { splitKey } from '../../../rows/split-key.ts';
import {
  brokenRule,
  type ChangeRoom,
  EntityUnknownProblem,
  NotAllowedProblem,
  RulesBrokenProblem,
} from '../../changes/index.ts';
import type { Permitted } from '../../changes/permission.type.ts';
import { requireAllowed, requireGranted } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { assigningToday, bearerOf } from '../assigning.ts';
import { findPromiser, type PromiserHeld, promiserRules } from '../promiser.ts';
import { targetPolicy } from '../target.policy.ts';
import { toTarget, toTargetInCampaign } from '../target.record.ts';
import { type AssignedRow, assignerOf, withAssigners } from '../target-assigner.ts';
import { demandWith } from '../written-target.ts';

/** One target of many that are assigned below another. */
export interface Share {
  readonly key: Key;
  readonly name: string | null;
  /** The unit as a campaign file writes it. */
  readonly unit: string | object;
  /** The parent's demand with another number, or a demand of its own as a file writes it. */
  readonly demand: { readonly value: string } | { readonly predicate: object };
}

/** Targets for units below that of the parent. */
export interface Distribution {
  readonly parent: Key;
  readonly expectedVersion: number;
  /** What promises them; null: what promises the parent. */
  readonly promiser: Pick<PromiserHeld, 'kind' | 'key'> | null;
  readonly to: readonly Share[];
  readonly level: string | null;
  readonly source: readonly object[];
  readonly why: string | null;
}

/**
 * Assigns a target downward, all of it or nothing: each child asks about the same indicator in the same period. What the
 * children come to beside the parent is shown, and decides nothing. The parent gets a new version, so that two who
 * distribute it at once do not pass one another unseen.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem, with `UNIT_ENDED` naming the
 * successors where a unit does not live.
 */
export async function assignTargets(room: ChangeRoom, distribution: Distribution): Promise<void> {
  const { parent: parentKey, expectedVersion, why } = distribution;
  const action = 'target.assign';
  const row = await room.transaction.target.findUnique({ where: { id: parentKey }, include: withAssigners });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'target', entity: parentKey });
  const promiser = await promiserFor(room, row, distribution);
  await room.expectVersion('target', parentKey, expectedVersion);
  const [first, ...rest] = promiserRules(promiser, 'assign');
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const [firstShare] = distribution.to;
  if (firstShare === undefined) {
    throw new RulesBrokenProblem([brokenRule({ code: 'FIELD_EMPTY', path: 'to', data: { field: 'to' } })]);
  }
  const { namespace } = splitKey(firstShare.key);
  await holdNamespace(room, namespace, targetPolicy, action);
  const { book, store } = await readAddition(room, namespace, {
    targets: distribution.to.map((share) => writtenShare(namespace, row, share, promiser, distribution)),
  });
  for (const child of book.targets) {
    requireAllowed(room, targetPolicy, 'target.assignTo', await bearerOf(room, child.scope));
    assignTarget({ ...child, state: 'PROPOSED' }, await assigningToday(room, child.scope));
  }
  await store();
  const parent = toTargetInCampaign(row);
  const { holder } = promiser;
  const common = { kind: 'target', action, why, holder };
  await room.recordAll([
    { ...common, entityId: parentKey, before: parent, after: parent },
    ...book.targets.map((child) => ({ ...common, entityId: child.key, before: null, after: child })),
  ]);
}

/** The twin of `assignTargets`; null where what would promise is not there or not to be seen. */
export async function permitDistribution(
  asking: Parameters<typeof findPromiser>[0],
  row: AssignedRow,
  ref: Distribution['promiser'],
): Promise<Permitted | null> {
  if (ref === null) {
    const { promiser, decision } = assignerOf(asking, 'target.assign', row);
    return { decision, broken: promiser === null ? [] : promiserRules(promiser, 'assign') };
  }
  const promiser = await findPromiser(asking, ref);
  if (promiser === null) return null;
  const decision = mayDo(asking, targetPolicy, 'target.assign', promiser.holder);
  return { decision, broken: promiserRules(promiser, 'assign') };
}

/** What promises the children. @throws EntityUnknownProblem; NotAllowedProblem where it is not the viewer's. */
async function promiserFor(room: ChangeRoom, row: AssignedRow, { promiser: ref }: Distribution): Promise<PromiserHeld> {
  const action = 'target.assign';
  if (ref === null) {
    const { promiser, decision } = assignerOf(room, action, row);
    requireGranted(action, decision);
    if (promiser === null) throw new NotAllowedProblem('NOT_ALLOWED', { action, reasons: ['NOT_OWN'] });
    return promiser;
  }
  const promiser = await findPromiser(room, ref);
  if (promiser === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: ref.kind, entity: ref.key });
  requireAllowed(room, targetPolicy, action, promiser.holder);
  return promiser;
}

/** A key of another namespace stays whole, which a file refuses: the targets of one act stand under one. */
function writtenShare(
  namespace: string,
  row: AssignedRow,
  share: Share,
  promiser: PromiserHeld,
  distribution: Distribution,
): object {
  const parent = toTarget(row);
  const { namespace: own, slug } = splitKey(share.key);
  return {
    key: own === namespace ? slug : share.key,
    name: share.name ?? parent.name,
    indicator: parent.indicator,
    scope: { unit: share.unit },
    period: parent.period,
    predicate: 'predicate' in share.demand ? share.demand.predicate : demandWith(parent, share.demand.value),
    modality: parent.modality,
    level: distribution.level,
    state: 'ASSIGNED',
    partOf: parent.key,
    promisedBy: [`${promiser.kind}:${promiser.key}`],
    source: distribution.source,
  };
}
