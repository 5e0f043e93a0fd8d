import { builder } from '../../../graphql/builder.ts';

builder.queryField('target', (t) =>
  t.prismaField({
    type: 'Target',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Target by key; null where there is none — chỉ tiêu theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.target.findUnique({ ...query, where: { id: key } }),
  }),
);
