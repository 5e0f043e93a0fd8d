import * as v from 'valibot';

const DECIMAL_LENGTH_LIMIT = 40;

/** A decimal in the one declared way: digits, a point, no separator of thousands: `"2236"`, `"-0.45"`. */
export const decimalField = v.pipe(
  v.string(),
  v.maxLength(DECIMAL_LENGTH_LIMIT),
  v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'DECIMAL_MALFORMED'),
);
