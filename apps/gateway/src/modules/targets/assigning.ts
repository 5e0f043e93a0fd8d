import type { Assigning, Scope } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Holder } from '../../platform/identity/policy.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { EntityUnknownProblem } from '../changes/index.ts';
import type { ScopeInput } from '../inputs/scope.input.ts';
import { holderInUnit } from '../organizations/holder-in-unit.ts';
import { toUnitGroup, withUnitGroupLists } from '../unit-groups/unit-group.record.ts';
import { unitOfInput } from '../units/unit-of-input.ts';
import { register } from '../units/unit-register.ts';

interface Asking {
  readonly transaction: Pick<Prisma.TransactionClient, 'organization' | 'unitGroup'>;
  readonly viewer: Viewer | null;
  readonly today: string;
}

/** Whose a target is that is asked of this scope: the unit, or the unit that the group lies in. @throws EntityUnknownProblem. */
export async function bearerOf(asking: Asking, scope: Scope): Promise<Holder> {
  if (scope.kind === 'unit') return holderInUnit(asking, scope.unit);
  const group = await asking.transaction.unitGroup.findUnique({ where: { id: scope.group } });
  if (group === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'unitGroup', entity: scope.group });
  return holderInUnit(asking, unitOfColumn(group.withinId));
}

/** By what core assigns today: the register, and the group that the target is about. */
export async function assigningToday({ transaction, today }: Asking, scope: Scope): Promise<Assigning> {
  if (scope.kind === 'unit') return { on: today, register };
  const group = await transaction.unitGroup.findUnique({ where: { id: scope.group }, include: withUnitGroupLists });
  return { on: today, register, groups: new Map(group === null ? [] : [[scope.group, toUnitGroup(group)]]) };
}

/**
 * The scope that a sender names: codes are read on their day, today if left out.
 * @throws ThiduaError `UNIT_UNKNOWN`, `UNIT_NOT_YET`, `UNIT_ENDED` naming the successors.
 */
export function scopeToday({ unit, group }: typeof ScopeInput.$inferInput, today: string): Scope {
  if (unit == null) return { kind: 'group', group: group ?? '' };
  return { kind: 'unit', unit: unitOfInput(unit, today) };
}
