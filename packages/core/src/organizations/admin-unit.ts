import type { PlainDay } from '../calendar/plain-day.ts';

export type UnitLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

export type UnitType =
  | 'quoc-gia'
  | 'tinh'
  | 'thanh-pho'
  | 'quan'
  | 'huyen'
  | 'thi-xa'
  | 'thanh-pho-thuoc-tinh'
  | 'xa'
  | 'phuong'
  | 'thi-tran'
  | 'dac-khu';

/** Identity of a unit: the code alone is not enough, since codes are reused with another meaning. */
export interface UnitRef {
  readonly code: string;
  readonly validFrom: PlainDay;
}

/** One administrative unit during one life: from `validFrom`, up to but not on `validUntil`. */
export interface AdminUnit extends UnitRef {
  readonly validUntil: PlainDay | null;
  /** Short official name with diacritics, e.g. `Lai Châu`. */
  readonly name: string;
  /** With its type, e.g. `Tỉnh Lai Châu`. */
  readonly fullName: string;
  readonly level: UnitLevel;
  readonly type: UnitType;
  /** Code of the parent unit, read on the same day; absent for the country. */
  readonly parentCode?: string;
  readonly legalBasis?: string;
  /** Where the row comes from, when not from a legal instrument. */
  readonly source?: string;
}

/**
 * How units of one day became units of the next: every life in `from` ends on the day `on`, every life in `to` begins
 * on it. An `UPGRADE` may rename as well; an `ABOLISH` without `to` leaves no successor.
 */
export interface UnitChange {
  readonly kind: 'MERGE' | 'SPLIT' | 'RENAME' | 'UPGRADE' | 'ABOLISH';
  /** First day of the new state. */
  readonly on: PlainDay;
  readonly from: readonly UnitRef[];
  readonly to: readonly UnitRef[];
  readonly basis?: string;
  /** Where the row comes from, when not from a legal instrument. */
  readonly source?: string;
  /** False: the units in `to` also came from units that no row names, so that their predecessors are not all known. */
  readonly predecessorsComplete?: false;
}
