import * as v from 'valibot';
import { parseDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import { parseFraction, toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';

/** A number that a case expects: a decimal, `"14.5"`, or an exact fraction, `"100/7"`. */
export const numberTextField = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((text) => /^-?\d+(\.\d+|\/[1-9]\d*)?$/.test(text), 'FILE_SHAPE:14.5, 100/7'),
);

/** A number as cases write it: `"14.5"` where it is a decimal that ends, else `"100/7"`. */
export function numberText(value: Rational): string {
  return toExactDecimal(value) ?? toFraction(value);
}

/** The same number as {@link numberText} writes it: what is expected as `"14.50"` or `"29/2"` is found as `"14.5"`. */
export function sameNumber(text: string): string {
  return numberText(text.includes('/') ? parseFraction(text) : parseDecimal(text));
}
