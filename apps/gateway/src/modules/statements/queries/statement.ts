import { builder } from '../../../graphql/builder.ts';

builder.queryField('statement', (t) =>
  t.prismaField({
    type: 'Statement',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Statement by key; null where there is none — ý của văn bản theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.statement.findUnique({ ...query, where: { id: key } }),
  }),
);
