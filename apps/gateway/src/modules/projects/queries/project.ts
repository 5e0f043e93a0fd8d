import { builder } from '../../../graphql/builder.ts';

builder.queryField('project', (t) =>
  t.prismaField({
    type: 'Project',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Project by key; null where there is none — công trình, dự án theo khóa.',
    resolve: (query, _root, { key }, { prisma }) => prisma.project.findUnique({ ...query, where: { id: key } }),
  }),
);
