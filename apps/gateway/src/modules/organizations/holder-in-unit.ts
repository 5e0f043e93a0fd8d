import { refKey, type UnitRef } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';

/** Who asks, and where organizations are looked up. */
interface Asking {
  readonly transaction: Pick<Prisma.TransactionClient, 'organization'>;
  readonly viewer: Viewer | null;
}

/**
 * Whom something of a unit belongs to, as the viewer stands to it: a department acts for the unit in which it is, so that
 * its own organizations in that unit hold it too. Null: nobody's own.
 */
export async function holderInUnit({ transaction, viewer }: Asking, unit: UnitRef | null): Promise<Holder> {
  const mine = viewer?.organizations ?? [];
  if (unit === null || mine.length === 0) return { unit, organizations: [] };
  const found = await transaction.organization.findMany({
    where: { id: { in: [...mine] }, unitId: refKey(unit) },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return { unit, organizations: found.map(({ id }) => id) };
}
