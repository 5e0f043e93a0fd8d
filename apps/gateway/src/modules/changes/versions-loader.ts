import DataLoader from 'dataloader';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { lastVersions } from './last-versions.ts';

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
        for (const [id, version] of await lastVersions(prisma, kind, ids)) versions.set(textOf({ kind, id }), version);
      }
      return asked.map((one) => versions.get(textOf(one)) ?? 0);
    },
    { cacheKeyFn: textOf },
  );
}
