import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';

/** What mutations of imports answer with. */
export const FigureImportChanged = builder.objectRef<Change>('FigureImportChanged').implement({
  interfaces: [ChangedInterface],
  description: 'Import of figures that was opened, fed or moved on — đợt nhập số liệu.',
  fields: (t) => ({
    figureImport: t.prismaField({
      type: 'FigureImport',
      description: 'As it is now — hiện trạng.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.figureImport.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});
