import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { nomineesSeen } from '../../nominees/nominees-seen.ts';

function conditions(nominee: string, context: RequestContext): Prisma.SignedVerdictWhereInput {
  return { nominee: { AND: [{ id: nominee }, nomineesSeen(context, 'eligibility.read')] } };
}

builder.queryField('signedVerdicts', (t) =>
  t.prismaConnection({
    type: 'SignedVerdict',
    cursor: 'id',
    args: { nominee: t.arg.string({ required: true, description: 'Key of the nominee — khóa của đối tượng.' }) },
    description: 'What offices signed about a nominee that the viewer may see, newest first — các kết luận đã ký.',
    totalCount: (_root, { nominee }, context) =>
      context.prisma.signedVerdict.count({ where: conditions(nominee, context) }),
    resolve: async (query, _root, { nominee }, context) => {
      const where = conditions(nominee, context);
      const { id } = query.cursor ?? {};
      // A page after a verdict on somebody else would tell that there is one.
      if (id !== undefined && (await context.prisma.signedVerdict.count({ where: { AND: [{ id }, where] } })) === 0)
        return [];
      return context.prisma.signedVerdict.findMany({
        ...query,
        where,
        orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
      });
    },
  }),
);
