import type { Change, Prisma } from '../../generated/prisma/client.ts';

/** Entries of one statement: so few that others are answered between one and the next. */
const entriesAtOnce = 500;

/**
 * Appends entries to the record of changes, in statements of many rows each: a campaign file may make tens of thousands.
 * `before` and `after` are plain data; null: there was nothing.
 */
export async function appendChanges(
  transaction: Pick<Prisma.TransactionClient, '$executeRaw'>,
  entries: readonly NewChange[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const rows = entries.slice(from, from + entriesAtOnce).map(rowOf);
    await transaction.$executeRaw`
      INSERT INTO change SELECT * FROM jsonb_populate_recordset(NULL::change, ${JSON.stringify(rows)}::jsonb)`;
  }
}

/** One entry before it is written. */
export type NewChange = Omit<Change, 'before' | 'after'> & {
  readonly before: object | null;
  readonly after: object | null;
};

/** The entry by the names of its columns. */
function rowOf(entry: NewChange): Readonly<Record<string, unknown>> {
  const { entityId, holderUnitId, holderOrganizations, actorName, actorRole, actorScope, coreVersion, ...same } = entry;
  return {
    ...same,
    entity_id: entityId,
    holder_unit_id: holderUnitId,
    holder_organizations: holderOrganizations,
    actor_name: actorName,
    actor_role: actorRole,
    actor_scope: actorScope,
    core_version: coreVersion,
  };
}
