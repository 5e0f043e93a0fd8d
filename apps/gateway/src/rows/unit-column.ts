import type { UnitRef } from '@thidua/core';

/** Primary key of a unit, `code@validFrom`: a code alone names several units over time. */
export function unitColumn(unit: UnitRef): string {
  return `${unit.code}@${unit.validFrom}`;
}

/** The two parts of a primary key made by {@link unitColumn}. */
export function unitOfColumn(column: string): UnitRef {
  const at = column.indexOf('@');
  return { code: column.slice(0, at), validFrom: column.slice(at + 1) };
}
