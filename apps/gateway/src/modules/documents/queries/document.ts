import { builder } from '../../../graphql/builder.ts';

builder.queryField('document', (t) =>
  t.prismaField({
    type: 'Document',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Document by key; null where there is none — văn bản theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.document.findUnique({ ...query, where: { id: key } }),
  }),
);
