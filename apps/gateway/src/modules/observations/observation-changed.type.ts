import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';

/** What mutations of figures answer with. */
export const ObservationChanged = builder.objectRef<Change>('ObservationChanged').implement({
  interfaces: [ChangedInterface],
  description: 'Figure that was recorded — số liệu đã ghi nhận.',
  fields: (t) => ({
    observation: t.prismaField({
      type: 'Observation',
      description: 'The new figure — số liệu mới.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.observation.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});
