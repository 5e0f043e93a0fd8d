import { formatDecimal, toExactDecimal } from '../../numbers/decimal.ts';
import { parseFraction, toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
import { decimalInWords } from './decimals.ts';

const places = 6;
const longestFraction = 15;

/** A number with at most six digits after the point, and its exact value where these do not end: `100/7`. */
export function exactlyInWords(value: Rational): { readonly near: string; readonly exactly: string | null } {
  const exact = toExactDecimal(value);
  if (exact !== null && (exact.split('.')[1]?.length ?? 0) <= places)
    return { near: decimalInWords(exact), exactly: null };
  const near = decimalInWords(formatDecimal(value, { places, mode: 'half-up' }));
  return { near, exactly: toFraction(value).replace('-', '−') };
}

/** An exact number: `14.5`; one whose digits do not end with its exact value, if short, behind it: `14.285714 (= 100/7)`. */
export function rationalInWords(value: Rational): string {
  const { near, exactly } = exactlyInWords(value);
  if (exactly === null) return near;
  return exactly.length > longestFraction ? `about ${near}` : `${near} (= ${exactly})`;
}

/** A share as per cent, to two places: `66.67 %`. */
export function percentInWords(percent: Rational): string {
  const exact = toExactDecimal(percent);
  const isShort = exact !== null && (exact.split('.')[1]?.length ?? 0) <= 2;
  const text = isShort ? exact : formatDecimal(percent, { places: 2, mode: 'half-up' });
  return `${isShort ? '' : 'about '}${decimalInWords(text)} %`;
}

/** A decimal or a fraction as it stands in the data of an error: `12.5`, `100/7`. */
export function numberInWords(text: string): string {
  if (!/^-?\d+\/\d+$/.test(text)) return decimalInWords(text);
  return text.length > 100 ? text : rationalInWords(parseFraction(text));
}
