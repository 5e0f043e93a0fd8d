import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from '../sources/key.ts';
import type { UnitRef } from './admin-unit.ts';

export type OrganizationKind =
  | 'GOVERNMENT'
  | 'PEOPLES_COMMITTEE'
  | 'PEOPLES_COUNCIL'
  | 'PARTY'
  | 'FRONT'
  | 'MASS_ORG'
  | 'DEPARTMENT'
  | 'AGENCY'
  | 'BANK'
  | 'ENTERPRISE'
  | 'ARMED_FORCE'
  | 'MEDIA'
  | 'EMULATION_COUNCIL'
  | 'OFFICE';

export interface Organization {
  readonly key: Key;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly unit?: UnitRef;
  readonly parent?: Key;
  readonly from?: PartialDate;
  /** First date it no longer exists. */
  readonly until?: PartialDate;
  /** What it was merged into or renamed to. */
  readonly successors?: readonly Key[];
  readonly note?: string;
}
