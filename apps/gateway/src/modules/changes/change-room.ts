import { randomUUID } from 'node:crypto';
import { refKey } from '@thidua/core';
import { coreVersion } from '../../core-version.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { actorOf } from './actor-of.ts';
import { appendChanges } from './append-changes.ts';
import { StaleVersionProblem } from './change-problems.ts';
import { reasonIfGiven } from './given-reason.ts';
import { lastVersions } from './last-versions.ts';
import type { Changing } from './run-change.ts';

/** One change of one thing, as it is recorded. */
export interface Recorded {
  /** What is changed, `campaign`, `report` …, and its key. */
  readonly kind: string;
  readonly entityId: string;
  /** Action of a policy table. */
  readonly action: string;
  /** In the shape of core; null: it did not exist. */
  readonly before: object | null;
  /** In the shape of core; null: it exists no longer. */
  readonly after: object | null;
  readonly why?: string | null;
  /** Whom the thing belongs to: their offices may read the change. */
  readonly holder: Holder;
}

/** What a change is made in: one transaction, who makes it, and the record. */
export interface ChangeRoom {
  /** The only way to the database meanwhile. */
  readonly transaction: Prisma.TransactionClient;
  readonly viewer: Viewer;
  readonly today: string;
  readonly now: Date;
  /** How often the thing was changed. */
  versionOf(kind: string, entityId: string): Promise<number>;
  /** @throws StaleVersionProblem where the thing is not at the version that the sender has seen. */
  expectVersion(kind: string, entityId: string, expected: number): Promise<void>;
  /**
   * Appends who, when, before, after and why; the first of a request is its answer.
   * @throws RulesBrokenProblem where the reason is longer than one.
   */
  record(change: Recorded): Promise<void>;
  /** The same for many, in few statements: each kind is looked up once, and many rows are written at once. */
  recordAll(changes: readonly Recorded[]): Promise<void>;
}

export function changeRoom(
  transaction: Prisma.TransactionClient,
  { viewer, today, now }: Changing & { readonly viewer: Viewer },
  { key, firstId }: { readonly key: string; readonly firstId: string },
): ChangeRoom {
  const actor = { at: now, on: today, key, ...actorOf(viewer), coreVersion: coreVersion() };
  let nextId: string | null = firstId;
  const versionOf = async (kind: string, id: string): Promise<number> =>
    (await lastVersions(transaction, kind, [id])).get(id) ?? 0;
  const recordAll = async (changes: readonly Recorded[]): Promise<void> => {
    const last = new Map<string, number>();
    for (const kind of new Set(changes.map((change) => change.kind))) {
      const ids = changes.filter((change) => change.kind === kind).map(({ entityId }) => entityId);
      for (const [id, version] of await lastVersions(transaction, kind, ids)) last.set(`${kind} ${id}`, version);
    }
    const entries = changes.map(({ kind, entityId, action, before, after, why = null, holder }) => {
      const version = (last.get(`${kind} ${entityId}`) ?? 0) + 1;
      last.set(`${kind} ${entityId}`, version);
      const id = nextId ?? randomUUID();
      nextId = null;
      const holderUnitId = holder.unit === null ? null : refKey(holder.unit);
      const held = { holderUnitId, holderOrganizations: [...holder.organizations] };
      return {
        id,
        kind,
        entityId,
        version,
        action,
        before,
        after,
        why: reasonIfGiven(why),
        ...held,
        ...actor,
      };
    });
    await appendChanges(transaction, entries);
  };
  return {
    transaction,
    viewer,
    today,
    now,
    versionOf,
    async expectVersion(kind, entityId, expected) {
      const current = await versionOf(kind, entityId);
      if (current !== expected)
        throw new StaleVersionProblem('STALE_VERSION', { kind, entity: entityId, expected, current });
    },
    record: (change) => recordAll([change]),
    recordAll,
  };
}
