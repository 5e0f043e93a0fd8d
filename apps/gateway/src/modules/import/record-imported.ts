import { coreVersion } from '../../core-version.ts';
import { coreOfRecord } from './core-of-record.ts';
import type { Connection } from './storage/connection.ts';
import type { StoreOutcome } from './storage/store-entities.ts';
import type { OfKind } from './store-book.ts';
import { type StoredKind, storedKinds } from './stored-kinds.ts';

/** One thing that a file has created or overwritten, in the shape of core. */
export interface ImportedEntity {
  readonly kind: StoredKind;
  readonly id: string;
  /** Null: it was not there. */
  readonly before: object | null;
  readonly after: object;
}

/** Everything that was not stored before, in the order of the kinds. */
export function createdIn(outcomes: OfKind<StoreOutcome>): readonly ImportedEntity[] {
  return storedKinds.flatMap((kind) =>
    outcomes[kind].created.map(({ id, record }) => ({ kind, id, before: null, after: coreOfRecord(kind, record) })),
  );
}

/** Everything that was stored otherwise, in the order of the kinds. */
export function overwrittenIn(outcomes: OfKind<StoreOutcome>): readonly ImportedEntity[] {
  return storedKinds.flatMap((kind) =>
    outcomes[kind].overwritten.map(({ id, before, after }) => {
      return { kind, id, before: coreOfRecord(kind, before), after: coreOfRecord(kind, after) };
    }),
  );
}

/**
 * Appends what a file of the operator has overwritten to the record of changes, in the transaction that did it: nobody
 * signed in, so that the role is `FILE`. What it created stays at version 0, as every seed leaves it. The day is that of
 * Việt Nam, seven hours ahead of UTC all year.
 */
export async function recordOverwritten(
  connection: Connection,
  namespace: string,
  entities: readonly ImportedEntity[],
): Promise<void> {
  if (entities.length === 0) return;
  const given = entities.map(({ kind, id, before, after }) => ({ kind, entity_id: id, before, after }));
  await connection.query(
    `INSERT INTO change (id, kind, entity_id, version, action, before, after, at, "on",
       holder_unit_id, holder_organizations, actor_role, actor_scope, core_version)
     SELECT gen_random_uuid(), given.kind, given.entity_id,
       1 + coalesce((SELECT max(version) FROM change WHERE kind = given.kind AND entity_id = given.entity_id), 0),
       'campaign.import', given.before, given.after, clock_timestamp(),
       to_char(clock_timestamp() AT TIME ZONE 'UTC' + interval '7 hours', 'YYYY-MM-DD'),
       (SELECT unit_id FROM namespace_holder WHERE namespace = $2), '{}', 'FILE', '{}', $3
     FROM jsonb_to_recordset($1::jsonb) AS given(kind text, entity_id text, before jsonb, after jsonb)`,
    [JSON.stringify(given), namespace, coreVersion()],
  );
}
