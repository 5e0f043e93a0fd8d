import { intervalOfDate, type PartialDate } from './partial-date.ts';
import { addDays, type PlainDay } from './plain-day.ts';

/**
 * When something must be done. "trước 30/5/2023" is `before` and excludes the day named; "trước năm 2025" ends on
 * 2024-12-31; `by` and `within` ("trong năm 2023") include the last day of the date named.
 */
export interface Due {
  readonly rule: 'before' | 'by' | 'within';
  readonly date: PartialDate;
}

/**
 * The last day on which the thing is still done in time: 2023-05-29 for before 2023-05-30, 2023-12-31 for within 2023.
 * @throws `PARTIAL_DATE_MALFORMED`; `DAY_MALFORMED` for before 1900.
 */
export function lastDayOf(due: Due): PlainDay {
  const { from, until } = intervalOfDate(due.date);
  return addDays(due.rule === 'before' ? from : until, -1);
}

/**
 * Whether what was done `on` that date was not late; `null` where it cannot be told because only a part of the
 * interval of `on` is in time (`2023-05` against before 2023-05-30). Only lateness counts: what was done in 2022 is in
 * time for within 2023.
 * @throws `PARTIAL_DATE_MALFORMED`.
 */
export function isInTime(on: PartialDate, due: Due): boolean | null {
  const done = intervalOfDate(on);
  const last = lastDayOf(due);
  if (done.from > last) return false;
  return addDays(done.until, -1) <= last ? true : null;
}
