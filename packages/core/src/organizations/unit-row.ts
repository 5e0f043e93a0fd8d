import type { AdminUnit, UnitType } from './admin-unit.ts';
import { unitTypes } from './unit-type.ts';

/** One unit of a list that says nothing of time. */
export type UnitRow = readonly [code: string, type: UnitType, name: string, parentCode: string];

/** What all units of one list have in common. */
export type ListedLife = Pick<AdminUnit, 'validFrom' | 'validUntil' | 'legalBasis' | 'source'>;

/** Units that began and ended together, as far as the list knows. */
export interface UnitList {
  readonly life: ListedLife;
  readonly rows: readonly UnitRow[];
}

/** The unit that a row of a list means during `life`; its full name is its type and its short name. */
export function unitFromRow([code, type, name, parentCode]: UnitRow, life: ListedLife): AdminUnit {
  const { word, level } = unitTypes[type];
  return { code, ...life, name, fullName: `${word} ${name}`, level, type, parentCode };
}
