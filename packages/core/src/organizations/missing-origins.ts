import type { AdminUnit } from './admin-unit.ts';
import { predecessorsOf } from './unit-predecessors.ts';
import type { UnitRegister } from './unit-register.ts';

/**
 * The units that `unit` also came from and that are not among the given ones, the nearest first; `null` where its
 * predecessors are not fully encoded. Empty where the given ones are all of it.
 */
export function missingOrigins(
  register: UnitRegister,
  unit: AdminUnit,
  given: readonly AdminUnit[],
): readonly AdminUnit[] | null {
  if (given.includes(unit)) return [];
  const lineage = predecessorsOf(register, unit);
  if (!lineage.known) return null;
  const parts = lineage.units.map((former) =>
    comesFromGiven(register, former, given) ? missingOrigins(register, former, given) : [former],
  );
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function comesFromGiven(register: UnitRegister, unit: AdminUnit, given: readonly AdminUnit[]): boolean {
  if (given.includes(unit)) return true;
  const lineage = predecessorsOf(register, unit);
  const formers = lineage.known ? lineage.units : lineage.atLeast;
  return formers.some((former) => comesFromGiven(register, former, given));
}
