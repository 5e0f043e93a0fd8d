import { builder } from '../../../graphql/builder.ts';

builder.queryField('plan', (t) =>
  t.prismaField({
    type: 'Plan',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Plan by key; null where there is none — kế hoạch theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.plan.findUnique({ ...query, where: { id: key } }),
  }),
);
