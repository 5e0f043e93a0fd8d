import type { Contest } from '../facts/contest.ts';
import type { Facts } from '../facts/facts.ts';
import type { MembersOfYear } from '../facts/members.ts';
import type { Merit } from '../facts/merit.ts';
import type { Rating } from '../facts/rating.ts';
import type { Gap } from './gap.ts';
import type { OpenWay } from './questions-of.ts';

/** What is assumed of the years to come; nothing is assumed that is not stated here. */
export interface OutlookAssumptions<Code extends string = string> {
  /** Every coming year brings these. */
  readonly eachYear?: {
    readonly rating?: Rating;
    /** Titles conferred for each year, e.g. `LDTT` and `CSTDCS`. */
    readonly titles?: readonly Code[];
    readonly merits?: readonly Omit<Merit, 'year'>[];
    readonly contests?: readonly Omit<Contest, 'year'>[];
    readonly members?: MembersOfYear;
  };
  /** What people judge is found so wherever the facts do not say otherwise. */
  readonly judgedFavourably?: boolean;
  /** Papers are there wherever the facts do not say otherwise. */
  readonly attested?: boolean;
  /**
   * Awards on the way are conferred in the year in which they can be: as công trạng, and again only on achievements
   * after the last time.
   */
  readonly conferredOnTheWay?: boolean;
}

export interface OutlookQuestion<Code extends string = string> {
  readonly award: Code;
  readonly facts: Facts;
  /** First year that is asked; years before it are as the facts say. */
  readonly from: number;
  readonly assuming: OutlookAssumptions<Code>;
  /** How many years ahead are looked at, at most 60. */
  readonly years?: number;
}

/** An award that is conferred on the way, or the one asked for. */
export interface OutlookStep {
  readonly year: number;
  readonly award: string;
}

/** The earliest year on the assumptions, under one law taken as lasting; never a promise. */
export type Outlook =
  | { readonly outcome: 'reached'; readonly year: number; readonly path: readonly OutlookStep[] }
  /** Not in the years looked at: what fails in the last of them. */
  | {
      readonly outcome: 'notReached';
      readonly until: number;
      readonly path: readonly OutlookStep[];
      readonly gaps: readonly Gap[];
    }
  /** It comes to what the assumptions leave open: what would have to be known in the first such year. */
  | ({ readonly outcome: 'open'; readonly year: number; readonly path: readonly OutlookStep[] } & OpenWay);
