import type { Nominee } from '../../generated/prisma/client.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';

/**
 * Whom a nominee belongs to, for what only a home-affairs office does. Its own organization alone: what a department may
 * do is asked of the database (see nominees-seen.ts), which knows the organizations above it.
 */
export function holderOf({ unitId, organizationId }: Pick<Nominee, 'unitId' | 'organizationId'>): Holder {
  return { unit: unitOfColumn(unitId), organizations: organizationId === null ? [] : [organizationId] };
}
