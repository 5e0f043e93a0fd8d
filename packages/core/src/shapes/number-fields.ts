import * as v from 'valibot';

/** A whole number from 0. */
export const countField = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, 'COUNT_MALFORMED'),
);

/** A whole number from 1. */
export const ordinalField = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 1, 'COUNT_MALFORMED:1'),
);

/** A whole per cent of a whole, 1–100. */
export const percentField = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 1 && value <= 100, 'PERCENT_MALFORMED'),
);

/** A year, 1900–2199. */
export const yearField = v.pipe(v.number(), v.check(isYear, 'YEAR_MALFORMED'));

/** Whether it is a whole year of the range in which days are known, 1900–2199. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}
