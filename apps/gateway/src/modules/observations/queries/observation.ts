import { builder } from '../../../graphql/builder.ts';

builder.queryField('observation', (t) =>
  t.prismaField({
    type: 'Observation',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Observation by key; null where there is none — số liệu theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.observation.findUnique({ ...query, where: { id: key } }),
  }),
);
