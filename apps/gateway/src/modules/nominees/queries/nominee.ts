import { builder } from '../../../graphql/builder.ts';
import { nomineesSeen } from '../nominees-seen.ts';

builder.queryField('nominee', (t) =>
  t.prismaField({
    type: 'Nominee',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key, `namespace/slug` — khóa.' }) },
    description: 'Nominee by key; null where there is none that the viewer may see — đối tượng theo khóa.',
    resolve: (query, _root, { key }, context) =>
      context.prisma.nominee.findFirst({
        ...query,
        where: { AND: [{ id: key }, nomineesSeen(context, 'nominee.read')] },
      }),
  }),
);
