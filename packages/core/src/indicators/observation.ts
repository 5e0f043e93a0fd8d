import type { PeriodCode } from '../calendar/period.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { Decimal, Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';

/** ước, sơ bộ, chính thức, điều chỉnh. */
export type ObservationStatus = 'ESTIMATE' | 'PRELIMINARY' | 'FINAL' | 'REVISED';

/**
 * One figure, bitemporal: `period` is what it is about, `knownOn` is when it was known.
 * Never changed: a correction is a new observation that `supersedes` the old one.
 */
export interface Observation {
  readonly key: Key;
  readonly indicator: Key;
  readonly scope: Scope;
  readonly period: PeriodCode;
  readonly quantity: Quantity;
  readonly status: ObservationStatus;
  /** R13: declared and verified values are never merged. */
  readonly voice: 'DECLARED' | 'VERIFIED' | 'PUBLISHED';
  readonly knownOn: PlainDay;
  /** Present: `knownOn` is not the day of a dated source but the first day that may be assumed; says why. */
  readonly knownOnAssumed?: string;
  /** Shares printed beside the figure ("49,37 % dự toán Trung ương giao"), one per baseline. */
  readonly sharesOf?: readonly { readonly of: string; readonly percent: Decimal; readonly target?: Key }[];
  /** Present: computed by the editor of the file, and how. */
  readonly derived?: string;
  readonly supersedes?: Key;
  readonly source: readonly SourceRef[];
  readonly note?: string;
}
