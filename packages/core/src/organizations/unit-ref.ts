import type { UnitRef } from './admin-unit.ts';

/** The identity alone, without the rest of the unit. */
export function refOf(unit: UnitRef): UnitRef {
  return { code: unit.code, validFrom: unit.validFrom };
}

/** The identity as one text, `24@2025-07-01`, for maps and keys of a database. */
export function refKey(ref: UnitRef): string {
  return `${ref.code}@${ref.validFrom}`;
}

/** Whether both name the same life of the same code. */
export function isSameUnit(a: UnitRef, b: UnitRef): boolean {
  return a.code === b.code && a.validFrom === b.validFrom;
}
