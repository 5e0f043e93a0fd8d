import type { PlainDay } from '../../calendar/plain-day.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import type { ScoreSheetState } from '../sheet/score-sheet-transitions.ts';
import type { Scorer } from '../table/score-column.ts';

/** One criterion that went back to the unit, why, and when the unit handed the sheet in again. */
export interface CriterionReturn {
  /** Key of the criterion. */
  readonly node: string;
  readonly reason: string;
  readonly by: Scorer;
  readonly on: PlainDay;
  /** `null`: still with the unit. */
  readonly answeredOn: PlainDay | null;
}

/** One version of the score sheet of one unit for one table, as it goes from registration to publication. */
export interface ScoreSheetVersion {
  /** 1 for the first; each correction of a published version is the next. */
  readonly version: number;
  readonly state: ScoreSheetState;
  readonly sheet: ScoreSheet;
  /** When its targets were last registered; `null`: not yet, and nothing can be scored. */
  readonly registeredOn: PlainDay | null;
  /** Every return of this version, in their order. */
  readonly returns: readonly CriterionReturn[];
  readonly publishedOn: PlainDay | null;
  /** Present from version 2 on: the published version that this one takes the place of, and why. */
  readonly corrects?: { readonly version: number; readonly reason: string; readonly on: PlainDay };
}

/** Criteria that are with the unit. */
export function openReturns({ returns }: ScoreSheetVersion): readonly string[] {
  return returns.filter(({ answeredOn }) => answeredOn === null).map(({ node }) => node);
}
