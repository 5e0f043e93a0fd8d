import DataLoader from 'dataloader';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** What the version of is asked for. */
export interface VersionOf {
  readonly kind: string;
  readonly id: string;
}

const textOf = ({ kind, id }: VersionOf): string => `${kind} ${id}`;

/** How often each thing was changed since a seed wrote it; one statement for each kind that is asked for. */
export function versionsLoader(prisma: PrismaClient): DataLoader<VersionOf, number, string> {
  return new DataLoader(
    async (asked) => {
      const versions = new Map<string, number>();
      for (const kind of new Set(asked.map((one) => one.kind))) {
        const ids = asked.filter((one) => one.kind === kind).map(({ id }) => id);
        const found = await prisma.change.groupBy({
          by: ['entityId'],
          where: { kind, entityId: { in: ids } },
          _max: { version: true },
        });
        for (const { entityId, _max } of found) versions.set(textOf({ kind, id: entityId }), _max.version ?? 0);
      }
      return asked.map((one) => versions.get(textOf(one)) ?? 0);
    },
    { cacheKeyFn: textOf },
  );
}
