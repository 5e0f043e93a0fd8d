/** Duties of the campaigns and plans of a unit, by its key. */
export function ofUnit(unitId: string) {
  return { OR: [{ campaign: { unitId } }, { plan: { unitId } }] };
}
