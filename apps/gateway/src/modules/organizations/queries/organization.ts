import { builder } from '../../../graphql/builder.ts';

builder.queryField('organization', (t) =>
  t.prismaField({
    type: 'Organization',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Organization by key; null where there is none — cơ quan, tổ chức theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.organization.findUnique({ ...query, where: { id: key } }),
  }),
);
