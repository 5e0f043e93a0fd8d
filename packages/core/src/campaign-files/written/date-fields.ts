import * as v from 'valibot';
import { isPartialDate } from '../../calendar/partial-date.ts';
import { isPeriod } from '../../calendar/period.ts';
import { isDay } from '../../calendar/plain-day.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';

/** A day, `"2024-02-07"`. */
export const dayField = v.pipe(v.string(), v.check(isDay, 'DAY_MALFORMED'));

/** A day, a month or a year: `"2024-02-07"`, `"2024-02"`, `"2024"`. */
export const partialDateField = v.pipe(v.string(), v.check(isPartialDate, 'PARTIAL_DATE_MALFORMED'));

/** A period, `"2024-Q3"`, `"2021-2025"`. */
export const periodField = v.pipe(v.string(), v.check(isPeriod, 'PERIOD_MALFORMED'));

/** A limit in time: `{ rule: before, date: "2023-05-30" }`. */
export const dueField = strictFields({
  rule: oneOf<'before' | 'by' | 'within'>()(['before', 'by', 'within']),
  date: partialDateField,
});
