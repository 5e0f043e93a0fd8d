import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';

/** What every act on a project answers with. */
export const ProjectChanged = builder.objectRef<Change>('ProjectChanged');

ProjectChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Project that was recorded or acted on — công trình đã ghi nhận, đã cập nhật.',
  fields: (t) => ({
    project: t.prismaField({
      type: 'Project',
      description: 'As it is now — công trình hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.project.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});
