import { isPeriod, type PeriodCode } from '../../calendar/period.ts';
import { isDay, type PlainDay } from '../../calendar/plain-day.ts';

/** How the days of a table are written. */
export type DayWriting = 'dd/MM/yyyy' | 'yyyy-MM-dd';

/**
 * The day that `text` writes in the declared way; `30/2/2024` is `no-such-day`, any other text `malformed`. Of
 * dd/MM/yyyy a leading zero may be left out, never the century.
 */
export function writtenDay(
  text: string,
  writing: DayWriting,
): PlainDay | { readonly wrong: 'malformed' | 'no-such-day' } {
  const day = isoDay(text.trim(), writing);
  if (day === null) return { wrong: 'malformed' };
  return isDay(day) ? day : { wrong: 'no-such-day' };
}

/**
 * The period that `text` writes: a code (`2024-03`, `2024-Q1`, `2024`, `2021-2025`); where days are written dd/MM/yyyy
 * also `3/2024` and `5/3/2024`. `null` for anything else.
 */
export function writtenPeriod(text: string, writing: DayWriting): PeriodCode | null {
  const trimmed = text.trim();
  if (isPeriod(trimmed)) return trimmed;
  if (writing !== 'dd/MM/yyyy') return null;
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(trimmed) ?? [];
  const code = month === undefined ? isoDay(trimmed, writing) : `${year}-${month.padStart(2, '0')}`;
  return code !== null && isPeriod(code) ? code : null;
}

function isoDay(text: string, writing: DayWriting): string | null {
  if (writing === 'yyyy-MM-dd') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
