import type { AdminUnit } from './admin-unit.ts';

/**
 * Which units came from which. Where not all of it is encoded, `known` is false and `atLeast` holds what is: an empty
 * list there does not mean that there are none.
 */
export type UnitLineage =
  | { readonly known: true; readonly units: readonly AdminUnit[] }
  | { readonly known: false; readonly atLeast: readonly AdminUnit[] };

/** One lineage of several: each unit once, ordered by code; known only where all are. */
export function joinLineages(lineages: readonly UnitLineage[]): UnitLineage {
  const units = uniqueByCode(lineages.flatMap((lineage) => (lineage.known ? lineage.units : lineage.atLeast)));
  return lineages.every((lineage) => lineage.known) ? { known: true, units } : { known: false, atLeast: units };
}

function uniqueByCode(units: readonly AdminUnit[]): readonly AdminUnit[] {
  return [...new Set(units)].sort((a, b) => (a.code < b.code ? -1 : 1));
}
