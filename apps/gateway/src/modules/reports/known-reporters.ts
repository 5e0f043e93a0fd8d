import { type Key, type Reporter, reporterKey, type UnitRef, unitOf } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { unitColumn, unitOfColumn } from '../../rows/unit-column.ts';
import { EntityUnknownProblem } from '../changes/index.ts';
import { register } from '../units/unit-register.ts';
import { type Sides, withSides } from './report-sides.ts';

/** A reporter that exists, with where it is. */
export interface KnownReporter extends Omit<Sides, 'duty'> {
  readonly by: Reporter;
  /** The unit itself, or that of the organization; null where that is not known. */
  readonly unit: UnitRef | null;
}

/**
 * Each reporter once, in the order in which they were named.
 * @throws EntityUnknownProblem for an organization; ThiduaError `UNIT_UNKNOWN`.
 */
export async function knownReporters(
  transaction: Pick<Prisma.TransactionClient, 'organization'>,
  reporters: readonly Reporter[],
): Promise<readonly KnownReporter[]> {
  const keys = reporters.flatMap((by) => (by.kind === 'organization' ? [by.organization] : []));
  const rows = await transaction.organization.findMany({
    where: { id: { in: keys } },
    select: { id: true, ...withSides.organization.select },
  });
  const organizations = new Map(rows.map((row) => [row.id, row]));
  const once = new Map(reporters.map((by) => [reporterKey(by), by]));
  return [...once.values()].map((by) => knownReporter(by, organizations));
}

function knownReporter(
  by: Reporter,
  organizations: ReadonlyMap<Key, NonNullable<Sides['organization']>>,
): KnownReporter {
  if (by.kind === 'unit') {
    const { code, validFrom } = unitOf(register, by.unit);
    const unit = { code, validFrom };
    return { by: { kind: 'unit', unit }, unit, unitId: unitColumn(unit), organizationId: null, organization: null };
  }
  const organization = organizations.get(by.organization);
  if (organization === undefined) {
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'organization', entity: by.organization });
  }
  const unit = organization.unitId === null ? null : unitOfColumn(organization.unitId);
  return { by, unit, unitId: null, organizationId: by.organization, organization };
}
