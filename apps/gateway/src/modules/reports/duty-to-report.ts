import { type Duty, type Key, type UnitRef, unitOn } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { inOrder } from '../../rows/position-order.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { EntityUnknownProblem } from '../changes/index.ts';
import { toDuty, withDutyLists } from '../duties/duty.record.ts';
import { register } from '../units/unit-register.ts';
import { type Sides, withSides } from './report-sides.ts';

/** A duty that is reported on, and whose it is. */
export interface DutyToReport {
  readonly duty: Duty;
  /** Names of the organizations that it binds, by key. */
  readonly organizationNames: ReadonlyMap<Key, string>;
  readonly sides: Sides['duty'];
  /** Unit of its campaign or plan; the country where that names none. */
  readonly unit: UnitRef;
  readonly campaign: Key | null;
}

/** @throws EntityUnknownProblem. */
export async function dutyToReport(
  transaction: Pick<Prisma.TransactionClient, 'duty'>,
  key: Key,
  today: string,
): Promise<DutyToReport> {
  const row = await transaction.duty.findUnique({
    where: { id: key },
    include: {
      ...withDutyLists,
      obligorOrganizations: { ...inOrder, include: { organization: { select: { name: true } } } },
      via: withSides.duty.select.via,
      campaign: { select: { state: true, unitId: true } },
      plan: { select: { unitId: true } },
    },
  });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'duty', entity: key });
  const unit = row.campaign?.unitId ?? row.plan?.unitId ?? null;
  const country = unitOn(register, 'VN', today);
  return {
    duty: toDuty(row),
    organizationNames: new Map(row.obligorOrganizations.map((one) => [one.organizationId, one.organization.name])),
    sides: row,
    unit: unit === null ? { code: country.code, validFrom: country.validFrom } : unitOfColumn(unit),
    campaign: row.campaignId,
  };
}
