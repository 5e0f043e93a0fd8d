import type { Scope } from '@thidua/core';
import { unitColumn, unitOfColumn } from './unit-column.ts';

/** Whom a target or a figure is about, as two columns of which one is null. */
export interface ScopeColumns {
  readonly unitId: string | null;
  readonly groupId: string | null;
}

export function scopeColumns(scope: Scope): { unitId: string | null; groupId: string | null } {
  return scope.kind === 'unit'
    ? { unitId: unitColumn(scope.unit), groupId: null }
    : { unitId: null, groupId: scope.group };
}

/** @throws Error where neither column is set, which the database refuses to store. */
export function scopeOfColumns({ unitId, groupId }: ScopeColumns): Scope {
  if (unitId !== null) return { kind: 'unit', unit: unitOfColumn(unitId) };
  if (groupId !== null) return { kind: 'group', group: groupId };
  throw new Error('A row has neither a unit nor a group as its scope.');
}
