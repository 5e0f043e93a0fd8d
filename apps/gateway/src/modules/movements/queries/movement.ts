import { builder } from '../../../graphql/builder.ts';

builder.queryField('movement', (t) =>
  t.prismaField({
    type: 'Movement',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Movement by key; null where there is none — phong trào dài hạn theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.movement.findUnique({ ...query, where: { id: key } }),
  }),
);
