import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';

/** What every act on a season answers with. */
export const GroupSeasonChanged = builder.objectRef<Change>('GroupSeasonChanged');

GroupSeasonChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Year of a cluster or bloc that was formed or acted on — năm thi đua đã lập, đã cập nhật.',
  fields: (t) => ({
    season: t.prismaField({
      type: 'GroupSeason',
      description: 'As it is now — năm thi đua hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.groupSeason.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});
