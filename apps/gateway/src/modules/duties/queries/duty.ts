import { builder } from '../../../graphql/builder.ts';

builder.queryField('duty', (t) =>
  t.prismaField({
    type: 'Duty',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Duty by key; null where there is none — trách nhiệm theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.duty.findUnique({ ...query, where: { id: key } }),
  }),
);
