import { predecessorsOf, predecessorsOn, refKey, successorsOf, successorsOn, type UnitLineage } from '@thidua/core';
import type { AdminUnit } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { loadKnown } from '../../graphql/row-loader.ts';
import { register } from './unit-register.ts';

export const UnitLineageType = builder.objectRef<UnitLineage>('UnitLineage').implement({
  description: 'Which units came from which — quan hệ kế thừa giữa các đơn vị hành chính.',
  fields: (t) => ({
    known: t.exposeBoolean('known', {
      description:
        'False where not all of it is encoded: then `units` are only those that are — đã biết đầy đủ hay chưa.',
    }),
    units: t.field({
      type: ['AdminUnit'],
      description: 'The units, ordered by code — các đơn vị.',
      resolve: (lineage, _args, { loaders }) =>
        loadKnown(loaders.units, (lineage.known ? lineage.units : lineage.atLeast).map(refKey)),
    }),
  }),
});

/** Units that a stored unit was formed from, one step back. */
export const predecessorsOfRow = (unit: AdminUnit): UnitLineage => predecessorsOf(register, unit);

/** Units that a stored unit became, one step on. */
export const successorsOfRow = (unit: AdminUnit): UnitLineage => successorsOf(register, unit);

/** What a stored unit is on a day: itself, what it became after its end, or what it came from before its beginning. */
export function lineageOn(unit: AdminUnit, day: string): UnitLineage {
  return day < unit.validFrom ? predecessorsOn(register, unit, day) : successorsOn(register, unit, day);
}
