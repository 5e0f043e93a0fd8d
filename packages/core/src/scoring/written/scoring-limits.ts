import { FORMULA_NESTING_LIMIT } from '../formula/check-expression.ts';
import { TABLE_DEPTH_LIMIT } from '../table/flat-node.ts';

/**
 * How deep the data of a table may be nested, so that the limits of parts and formulas are what stops a reader: a part
 * and an operation take two levels each, and six stand around them (certificate, table, method).
 */
export const TABLE_LEVEL_LIMIT = 2 * (TABLE_DEPTH_LIMIT + 1) + 2 * (FORMULA_NESTING_LIMIT + 1) + 6;

/** Most units of a certificate or of an edition of an index; the country has 3,321 communes. */
export const SCORE_UNIT_LIMIT = 10_000;

/** Most values (texts, lists, records) of a table, a sheet, or the method of an index. */
export const TABLE_VALUE_LIMIT = 1_000_000;

/** Most values of a certificate or an edition: {@link SCORE_UNIT_LIMIT} units with some 250 criteria each. */
export const CERTIFICATE_VALUE_LIMIT = 20_000_000;
