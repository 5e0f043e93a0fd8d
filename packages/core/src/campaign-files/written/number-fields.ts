import * as v from 'valibot';

/** A whole number from 0. */
export const countField = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A whole number from 1. */
export const ordinalField = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A year of four digits. */
export const yearField = v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2999));
