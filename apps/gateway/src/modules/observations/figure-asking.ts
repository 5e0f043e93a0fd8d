import type { Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadKnown } from '../../graphql/row-loader.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import type { FigureAsking } from './figure-holder.ts';

/** Asks inside a change, through its transaction alone. */
export function askingInRoom({
  viewer,
  today,
  transaction,
}: Pick<FigureAsking, 'viewer' | 'today'> & {
  readonly transaction: Pick<Prisma.TransactionClient, 'organization' | 'unitGroup'>;
}): FigureAsking {
  return {
    viewer,
    today,
    async unitsOf(organizations) {
      const where = { id: { in: [...organizations] } };
      return refsOf(await transaction.organization.findMany({ where, orderBy: { id: 'asc' } }));
    },
    async unitOfGroup(group) {
      const found = await transaction.unitGroup.findUnique({ where: { id: group } });
      return found === null ? null : unitOfColumn(found.withinId);
    },
  };
}

/** Asks for a field, through the loaders of the request. */
export function askingInRequest({ viewer, today, loaders }: RequestContext): FigureAsking {
  return {
    viewer,
    today,
    unitsOf: async (organizations) => refsOf(await loadKnown(loaders.organizations, organizations)),
    async unitOfGroup(group) {
      const found = await loaders.unitGroups.load(group);
      return found === null ? null : unitOfColumn(found.withinId);
    },
  };
}

function refsOf(organizations: readonly { readonly unitId: string | null }[]) {
  return organizations.flatMap(({ unitId }) => (unitId === null ? [] : [unitOfColumn(unitId)]));
}
