import DataLoader from 'dataloader';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** Who promises: a campaign or a plan. */
export interface Promiser {
  readonly kind: 'campaign' | 'plan';
  readonly key: string;
}

/** Keys of the targets that a campaign or a plan promises, in the Vietnamese order of their names. */
export function promisesLoader(prisma: PrismaClient): DataLoader<Promiser, string[], string> {
  return new DataLoader(
    async (promisers) => {
      const keysOf = (kind: Promiser['kind']) => promisers.filter((each) => each.kind === kind).map(({ key }) => key);
      const promises = await prisma.targetPromise.findMany({
        where: { OR: [{ campaignId: { in: keysOf('campaign') } }, { planId: { in: keysOf('plan') } }] },
        orderBy: [{ target: { sortKey: 'asc' } }, { targetId: 'asc' }],
      });
      return promisers.map(({ kind, key }) =>
        promises
          .filter((promise) => (kind === 'campaign' ? promise.campaignId : promise.planId) === key)
          .map(({ targetId }) => targetId),
      );
    },
    { cacheKeyFn: ({ kind, key }) => `${kind}:${key}` },
  );
}
