import type { Key } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * Organizations that are some department's own, as a filter of the database: these themselves, and what became them alone.
 * @param parts with what is directly, or one step further, part of them.
 */
export function carriedBy(
  organizations: readonly Key[],
  { parts = false }: { readonly parts?: boolean } = {},
): Prisma.OrganizationWhereInput {
  const keys = { in: [...organizations] };
  return {
    OR: [
      { id: keys },
      ...(parts ? [{ parentId: keys }, { parent: { parentId: keys } }] : []),
      { successors: { some: { successorId: keys }, every: { successorId: keys } } },
    ],
  };
}
