import { builder } from '../../../graphql/builder.ts';

builder.queryField('emulationGroup', (t) =>
  t.prismaField({
    type: 'EmulationGroup',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Cluster or bloc by key; null where there is none — cụm, khối thi đua theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.emulationGroup.findUnique({ ...query, where: { id: key } }),
  }),
);
