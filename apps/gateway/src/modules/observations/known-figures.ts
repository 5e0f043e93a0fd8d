import type { Observation } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { scopeColumns } from '../../rows/scope-columns.ts';
import { toObservation } from './observation.record.ts';

/** Figures of the same voice for the same indicator, scope and period that nothing corrects, but for those left out. */
export async function figuresOfSame(
  transaction: Pick<Prisma.TransactionClient, 'observation'>,
  { indicator, scope, period, voice }: Pick<Observation, 'indicator' | 'scope' | 'period' | 'voice'>,
  without: readonly string[] = [],
): Promise<readonly Observation[]> {
  const rows = await transaction.observation.findMany({
    where: {
      indicatorId: indicator,
      ...scopeColumns(scope),
      period,
      voice,
      id: { notIn: [...without] },
      supersededBy: { none: {} },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(toObservation);
}
