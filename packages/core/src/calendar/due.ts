import type { PartialDate } from './partial-date.ts';

/**
 * When something must be done. "trước 30/5/2023" is `before` and excludes the day named; "trước năm 2025" ends on
 * 2024-12-31; `by` and `within` ("trong năm 2023") include the last day of the date named.
 */
export interface Due {
  readonly rule: 'before' | 'by' | 'within';
  readonly date: PartialDate;
}
