import type { Key } from '../sources/key.ts';
import type { UnitRef } from './admin-unit.ts';

/** A member of a cluster is a province or an organization. */
export type GroupMember =
  | { readonly kind: 'unit'; readonly unit: UnitRef; readonly role: GroupRole }
  | { readonly kind: 'organization'; readonly organization: Key; readonly role: GroupRole };

export type GroupRole = 'HEAD' | 'DEPUTY' | 'MEMBER';

export type GroupSeasonState =
  | 'FORMED'
  | 'HEAD_ELECTED'
  | 'PLAN_AND_CRITERIA_ADOPTED'
  | 'RUNNING'
  | 'MID_REVIEW'
  | 'SCORED'
  | 'FINAL_REVIEW'
  | 'CLOSED';

/** One year of a cluster (cụm) or bloc (khối): its members, its head and deputies, what it must adopt. */
export interface GroupSeason {
  readonly key: Key;
  readonly year: number;
  readonly state: GroupSeasonState;
  /** Empty when the source does not list them. */
  readonly members: readonly GroupMember[];
  readonly membersKnown: boolean;
  /** What the season must have, as printed: plan, rules, score table, thematic movements. */
  readonly requirements: readonly string[];
  readonly note?: string;
}

/** A cụm joins provinces or units across; a khối joins units inside one province. */
export interface EmulationGroup {
  readonly key: Key;
  readonly kind: 'CUM' | 'KHOI';
  readonly name: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'BASE';
  readonly within?: UnitRef;
  readonly guidedBy?: Key;
  readonly basis?: string;
  readonly seasons: readonly GroupSeason[];
}
