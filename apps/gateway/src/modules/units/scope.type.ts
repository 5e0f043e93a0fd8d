import { brandWithType } from '@pothos/core';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { loadEntity } from '../entities/load-entity.ts';

/** Rows are marked with their type by {@link loadScope}. */
export const ScopeUnion = builder.unionType('Scope', {
  description: 'Whom a target or a figure is about — phạm vi: a unit, or a group of units.',
  types: ['AdminUnit', 'UnitGroup'],
});

/** The unit or the group that a row is about; the database sees to it that it is exactly one. */
export async function loadScope(
  row: { readonly id: string; readonly unitId: string | null; readonly groupId: string | null },
  context: RequestContext,
) {
  if (row.groupId !== null) return loadEntity({ kind: 'unitGroup', key: row.groupId }, context);
  if (row.unitId === null) throw new Error(`${row.id} is about nobody`);
  const unit = await loadRequired(context.loaders.units, row.unitId);
  brandWithType<(typeof builder)['$inferSchemaTypes']>(unit, 'AdminUnit');
  return unit;
}
