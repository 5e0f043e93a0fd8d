import { builder } from '../../../graphql/builder.ts';

builder.queryField('unitGroup', (t) =>
  t.prismaField({
    type: 'UnitGroup',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Group of units by key; null where there is none — nhóm đơn vị theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.unitGroup.findUnique({ ...query, where: { id: key } }),
  }),
);
