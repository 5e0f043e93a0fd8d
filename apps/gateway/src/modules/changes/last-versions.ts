import type { Prisma } from '../../generated/prisma/client.ts';

/** How often each of these things of one kind was changed; what is left out was never. */
export async function lastVersions(
  { change }: Pick<Prisma.TransactionClient, 'change'>,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await change.groupBy({
    by: ['entityId'],
    where: { kind, entityId: { in: [...ids] } },
    _max: { version: true },
  });
  return new Map(found.map(({ entityId, _max }) => [entityId, _max.version ?? 0]));
}
