import {
  adjustTarget as adjusted,
  isThiduaError,
  type Key,
  type Predicate,
  type SourceRef,
  type Target,
} from '@thidua/core';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { splitKey } from '../../../rows/split-key.ts';
import {
  type BrokenRule,
  brokenRule,
  type ChangeRoom,
  EntityUnknownProblem,
  RulesBrokenProblem,
} from '../../changes/index.ts';
import type { Permitted } from '../../changes/permission.type.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { type PromiserHeld, promiserRules } from '../promiser.ts';
import { targetPolicy } from '../target.policy.ts';
import { toTarget, toTargetInCampaign } from '../target.record.ts';
import { type AssignedRow, assignerOf, withAssigners } from '../target-assigner.ts';
import { soleTarget, writtenTargetOf } from '../written-target.ts';

/** A new version of a target, as a campaign file writes its demand and its sources. */
export interface Adjustment {
  readonly target: Key;
  readonly expectedVersion: number;
  /** Key of the new version. */
  readonly key: Key;
  readonly predicate: object;
  /** Document that decided it. */
  readonly decidedBy: Key;
  readonly source: readonly object[];
  readonly why: string | null;
}

/**
 * Replaces a target by a new version, today: the old one stays as it was, and its deadline is the last day for that.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem; RulesBrokenProblem with
 * `TARGET_ADJUSTED_AFTER_DEADLINE`, or where the campaign is closed or a later version took its place.
 */
export async function adjustTarget(room: ChangeRoom, adjustment: Adjustment): Promise<void> {
  const { target: oldKey, expectedVersion, key, predicate, decidedBy, source, why } = adjustment;
  const action = 'target.adjust';
  const row = await room.transaction.target.findUnique({ where: { id: oldKey }, include: withAssigners });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'target', entity: oldKey });
  const { promiser, decision } = assignerOf(room, action, row);
  requireGranted(action, decision);
  await room.expectVersion('target', oldKey, expectedVersion);
  const [first, ...rest] = adjustmentRules(row, promiser, room.today);
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const { namespace, slug } = splitKey(key);
  await holdNamespace(room, namespace, targetPolicy, action);
  const old = toTargetInCampaign(row);
  const { derived: _ofOldValue, ...kept } = writtenTargetOf(old);
  const { book, store } = await readAddition(room, namespace, {
    targets: [
      {
        ...kept,
        key: slug,
        predicate,
        state: 'ADJUSTED',
        adjusts: { target: oldKey, on: room.today, decidedBy },
        source: source.length === 0 ? [{ document: decidedBy }] : source,
      },
    ],
  });
  const read = soleTarget(book.targets, key);
  const after = adjusted(old, { ...read, on: room.today, decidedBy });
  await store();
  const holder = promiser?.holder ?? { unit: null, organizations: [] };
  await room.record({
    kind: 'target',
    entityId: key,
    action,
    before: old,
    after: { ...after, promisedBy: old.promisedBy },
    why,
    holder,
  });
}

/** The twin of `adjustTarget`. */
export function permitAdjustment(
  asking: { readonly viewer: Viewer | null; readonly today: string },
  row: AssignedRow,
): Permitted {
  const { promiser, decision } = assignerOf(asking, 'target.adjust', row);
  return { decision, broken: adjustmentRules(row, promiser, asking.today) };
}

/** The rules that an adjustment of today would break, whatever it demands. */
function adjustmentRules(row: AssignedRow, promiser: PromiserHeld | null, today: string): readonly BrokenRule[] {
  const target = toTarget(row);
  const replaced = row.adjustedBy.length > 0;
  const data = { table: 'target', state: 'ADJUSTED', action: 'adjust', allowed: [] };
  return [
    ...(promiser === null ? [] : promiserRules(promiser, 'adjust')),
    ...(replaced ? [brokenRule({ code: 'TRANSITION_REFUSED', data })] : []),
    ...lateRules(target, target.predicate, target.source, today),
  ];
}

function lateRules(target: Target, predicate: Predicate, source: readonly SourceRef[], on: string): BrokenRule[] {
  try {
    adjusted(target, { key: target.key, predicate, on, decidedBy: target.key, source });
    return [];
  } catch (error) {
    if (isThiduaError(error)) return [brokenRule(error)];
    throw error;
  }
}
