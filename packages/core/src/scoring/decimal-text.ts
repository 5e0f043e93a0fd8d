/**
 * A number of a score table, a sheet or an index as `parseDecimal` reads it: `"12.5"`, `"-5"`. Every number of these is
 * a text, so that no reader, and no canonical form, ever sees a double.
 */
export type DecimalText = string;
