import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { Predicate } from './predicate.ts';
import type { Scope } from './scope.ts';

/** `ASPIRE` phấn đấu; `REQUIRE` hoàn thành, yêu cầu; `ENSURE` đảm bảo; `NONE` no such verb. */
export type ModalityClass = 'ASPIRE' | 'REQUIRE' | 'ENSURE' | 'NONE';

/** Who set it. `UNSTATED` where the text does not say. */
export type TargetLevel =
  | 'CENTRAL_ASSIGNED'
  | 'COUNCIL_RESOLUTION'
  | 'PARTY_RESOLUTION'
  | 'PLAN'
  | 'CAMPAIGN'
  | 'UNSTATED';

/** Stored states record acts; ASSESSED_PROVISIONAL and ASSESSED_FINAL are computed. */
export type TargetState = 'PROPOSED' | 'ASSIGNED' | 'ADJUSTED';

export interface Target {
  readonly key: Key;
  /** Short label for lists, in Vietnamese. */
  readonly name: string;
  /** Absent for sets, projects, gates and qualitative targets. */
  readonly indicator?: Key;
  readonly scope: Scope;
  readonly period: PeriodCode;
  readonly predicate: Predicate;
  readonly modality: { readonly printed?: string; readonly class: ModalityClass };
  readonly level: TargetLevel;
  readonly state: TargetState;
  /** General target that this one overrides for the members of its group (R3). */
  readonly overrides?: Key;
  /** Target that this one lies inside. */
  readonly partOf?: Key;
  /** The printed list ends with "…": coverage is never complete (R10). */
  readonly listOpen: boolean;
  /** Earlier version that this one replaces, when that was decided and by which document. */
  readonly adjusts?: { readonly target: Key; readonly on: PartialDate; readonly decidedBy: Key };
  /** Present: the value is not printed but computed by the editor of the file, and how. */
  readonly derived?: string;
  /** Duty holder as printed. */
  readonly body?: string;
  readonly source: readonly SourceRef[];
}
