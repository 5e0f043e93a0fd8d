import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';

/** What assigning or adjusting one target answers with. */
export const TargetChanged = builder.objectRef<Change>('TargetChanged');

TargetChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Target that was assigned, or the new version of one that was adjusted — chỉ tiêu đã giao, điều chỉnh.',
  fields: (t) => ({
    target: t.prismaField({
      type: 'Target',
      description: 'As it is now — chỉ tiêu hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.target.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});
