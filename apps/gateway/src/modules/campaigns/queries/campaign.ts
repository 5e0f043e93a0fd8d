import { builder } from '../../../graphql/builder.ts';

builder.queryField('campaign', (t) =>
  t.prismaField({
    type: 'Campaign',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Campaign by key; null where there is none — phong trào thi đua theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.campaign.findUnique({ ...query, where: { id: key } }),
  }),
);
