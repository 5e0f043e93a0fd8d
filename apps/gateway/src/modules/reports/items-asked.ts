import { itemsToReport, type Key, type PeriodCode, type ReportPlan, type Target, type UnitRef } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import { holderColumns } from '../../rows/holder-columns.ts';
import { unitColumn } from '../../rows/unit-column.ts';
import { EntityUnknownProblem } from '../changes/index.ts';
import { toTarget } from '../targets/target.record.ts';

/** One thing that a sender wants to be reported: exactly one of the two. */
export interface AskedItem {
  readonly target?: Key | null | undefined;
  readonly indicator?: Key | null | undefined;
}

/** What is asked of a unit for a period. */
export type ItemsOf = (unit: UnitRef, period: PeriodCode) => ReportPlan['items'];

/**
 * What reports for a duty ask: the targets of its campaign or plan for the unit, or what was asked for by name.
 * @throws EntityUnknownProblem for a target that the campaign or plan does not have, and for an indicator unknown.
 */
export async function itemsAsked(
  transaction: Prisma.TransactionClient,
  of: { readonly kind: 'campaign' | 'plan'; readonly key: Key },
  units: readonly UnitRef[],
  asked: readonly AskedItem[] | null,
): Promise<ItemsOf> {
  const targets = await targetsOf(transaction, of, units);
  if (asked === null) return (unit, period) => itemsToReport(targets, unit, period);
  const promised = await transaction.target.findMany({
    where: { id: { in: asked.flatMap(({ target }) => target ?? []) }, promises: { some: present(of) } },
    select: { id: true },
  });
  const indicators = await transaction.indicator.findMany({
    where: { id: { in: asked.flatMap(({ indicator }) => indicator ?? []) } },
    select: { id: true },
  });
  const known = new Set([...promised, ...indicators].map(({ id }) => id));
  for (const { target, indicator } of asked) {
    const kind = target == null ? 'indicator' : 'target';
    const entity = target ?? indicator ?? '';
    if (!known.has(entity)) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind, entity });
  }
  return (unit, period) => {
    const ofUnit = itemsToReport(targets, unit, period);
    return asked.flatMap(({ target, indicator }): ReportPlan['items'] => {
      if (target != null) return ofUnit.filter(({ about }) => about.kind === 'target' && about.target === target);
      return [{ about: { kind: 'indicator', indicator: indicator ?? '' }, scope: { kind: 'unit', unit }, period }];
    });
  };
}

/** The targets of these units that the campaign or plan promises, with those that adjusted them. */
async function targetsOf(
  transaction: Prisma.TransactionClient,
  of: { readonly kind: 'campaign' | 'plan'; readonly key: Key },
  units: readonly UnitRef[],
): Promise<readonly Target[]> {
  const promised = { promises: { some: present(of) } };
  const rows = await transaction.target.findMany({
    where: { unitId: { in: units.map(unitColumn) }, OR: [promised, { adjusts: promised }] },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toTarget);
}

function present(of: { readonly kind: 'campaign' | 'plan'; readonly key: Key }) {
  const { campaignId, planId } = holderColumns(of);
  return campaignId === null ? { planId } : { campaignId };
}
