/** Most units of a certificate or of an edition of an index; the country has 3,321 communes. */
export const SCORE_UNIT_LIMIT = 10_000;

/** Most values (texts, lists, records) of a table, a sheet, or the method of an index. */
export const TABLE_VALUE_LIMIT = 1_000_000;

/** Most values of a certificate or an edition: {@link SCORE_UNIT_LIMIT} units with some 250 criteria each. */
export const CERTIFICATE_VALUE_LIMIT = 20_000_000;
