import { builder } from '../../../graphql/builder.ts';

builder.queryField('indicator', (t) =>
  t.prismaField({
    type: 'Indicator',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Indicator by key; null where there is none — chỉ tiêu thống kê theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.indicator.findUnique({ ...query, where: { id: key } }),
  }),
);
