import { builder } from '../../../graphql/builder.ts';
import { reportsSeen } from '../reports-seen.ts';

builder.queryField('report', (t) =>
  t.prismaField({
    type: 'Report',
    nullable: true,
    args: {
      key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }),
      edition: t.arg.int({ description: 'Edition; the latest that the viewer may see if left out — bản.' }),
    },
    description: 'Report by key; null where there is none that the viewer may see — báo cáo theo khóa.',
    resolve: (query, _root, { key, edition }, context) =>
      context.prisma.report.findFirst({
        ...query,
        where: { AND: [{ key, ...(edition != null && { edition }) }, reportsSeen(context)] },
        orderBy: { edition: 'desc' },
      }),
  }),
);
