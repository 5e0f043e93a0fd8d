import * as v from 'valibot';
import { isPartialDate } from '../calendar/partial-date.ts';
import { isDay } from '../calendar/plain-day.ts';

/** A day, `"2024-02-07"`. */
export const dayField = v.pipe(v.string(), v.check(isDay, 'DAY_MALFORMED'));

/** A day, a month or a year: `"2024-02-07"`, `"2024-02"`, `"2024"`. */
export const partialDateField = v.pipe(v.string(), v.check(isPartialDate, 'PARTIAL_DATE_MALFORMED'));
