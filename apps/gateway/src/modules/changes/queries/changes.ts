import type { Prisma } from '../../../generated/prisma/client.ts';
import { reachIn } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { changePolicy } from '../change.policy.ts';

/** What of the record the viewer may read: a filter of the database, so that the rest is neither counted nor paged. */
function changesSeen(context: RequestContext): Prisma.ChangeWhereInput {
  const reach = reachIn(context, changePolicy, 'change.read');
  if (reach.kind === 'all') return {};
  if (reach.kind === 'none') return { id: { in: [] } };
  return {
    OR: [
      { holderUnitId: { in: [...reach.unitKeys] }, holderOrganizations: { isEmpty: true } },
      { holderOrganizations: { hasSome: [...reach.organizationKeys] } },
    ],
  };
}

const Filter = builder.inputType('ChangeFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    kind: t.string({ description: 'Only of this kind of thing — loại.' }),
    entity: t.string({ description: 'Only of the thing with this key — đối tượng.' }),
    action: t.string({ description: 'Only this action — hành động.' }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, context: RequestContext) {
  return {
    AND: [changesSeen(context)],
    ...(filter?.kind != null && { kind: filter.kind }),
    ...(filter?.entity != null && { entityId: filter.entity }),
    ...(filter?.action != null && { action: filter.action }),
  } satisfies Prisma.ChangeWhereInput;
}

builder.queryField('changes', (t) =>
  t.prismaConnection({
    type: 'Change',
    cursor: 'id',
    args: { filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }) },
    description: "Record of changes of what is the viewer's own, newest first — nhật ký thay đổi.",
    totalCount: (_root, { filter }, context) => context.prisma.change.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter }, context) => {
      const where = conditions(filter, context);
      const { id } = query.cursor ?? {};
      // A page after a change that may not be seen would tell when it was.
      if (id !== undefined && (await context.prisma.change.count({ where: { AND: [{ id }, where] } })) === 0) return [];
      return context.prisma.change.findMany({ ...query, where, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
    },
  }),
);
