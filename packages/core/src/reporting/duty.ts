import type { Due } from '../calendar/due.ts';
import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

export type DutyKind = 'report' | 'review' | 'inspect' | 'publicise' | 'cascade' | 'confer' | 'scoreTable';

export type DutyFrequency =
  | 'MONTH'
  | 'QUARTER'
  | 'HALF'
  | 'YEAR'
  | 'MID_TERM'
  | 'END_TERM'
  | 'ONCE'
  | 'AD_HOC'
  | 'AS_PRESCRIBED';

/** Something a document obliges bodies to do, once or again and again. */
export interface Duty {
  readonly key: Key;
  readonly kind: DutyKind;
  readonly name: string;
  readonly of: { readonly kind: 'campaign' | 'plan'; readonly key: Key };
  /** Who must, as printed. */
  readonly obligors: readonly string[];
  /** Organizations among them, where the file has them. */
  readonly obligorOrganizations: readonly Key[];
  readonly to?: string;
  /** Focal point: "qua Sở Nội vụ". */
  readonly via?: Key;
  readonly guidanceBy?: Key;
  readonly with: readonly Key[];
  readonly frequency: DutyFrequency;
  /** The stretch in which it recurs. */
  readonly during?: PeriodCode;
  /** A limit that the document prints; absent: none is printed, so nothing is ever overdue. */
  readonly due?: Due;
  /** Limit of a recurring duty: so many days after the end of each period, where printed. */
  readonly dueDaysAfterPeriod?: number;
  /** What it is about: movements to review, titles to confer. */
  readonly about: readonly EntityRef[];
  /** When it was done, as far as known. */
  readonly fulfilments: readonly {
    readonly on: PartialDate;
    readonly period?: PeriodCode;
    readonly about?: EntityRef;
    readonly source: SourceRef;
  }[];
  readonly source: readonly SourceRef[];
}
