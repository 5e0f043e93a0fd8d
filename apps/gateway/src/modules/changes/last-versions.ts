import type { Prisma } from '../../generated/prisma/client.ts';

/** How often each of these things of one kind was changed, in one statement however many; what is left out was never. */
export async function lastVersions(
  database: Pick<Prisma.TransactionClient, '$queryRaw'>,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await database.$queryRaw<{ id: string; version: number }[]>`
    SELECT entity_id AS id, max(version) AS version FROM change
    WHERE kind = ${kind} AND entity_id = ANY (${[...ids]}) GROUP BY entity_id`;
  return new Map(found.map(({ id, version }) => [id, version]));
}
