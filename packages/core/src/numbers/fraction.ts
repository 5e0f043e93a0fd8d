import { ThiduaError } from '../errors/thidua-error.ts';
import { narrow } from './integer.ts';
import { type Rational, rational } from './rational.ts';

const fractionPattern = /^(-?(?:0|[1-9]\d*))(?:\/([1-9]\d*))?$/;

/** Far beyond any real figure; bounds the work that a hostile text can ask for. */
const longestFraction = 2000;

/** `n/d` in lowest terms, or `n` for a whole number: `-7/3`, `12`. Exact, and fit for JSON. */
export function toFraction(r: Rational): string {
  return r.denominator === 1 ? String(r.numerator) : `${r.numerator}/${r.denominator}`;
}

/**
 * Reads what {@link toFraction} writes; not only lowest terms (`2/4` is one half). No spaces, no needless leading
 * zero, a denominator of at least 1, at most 2,000 characters.
 * @throws `FRACTION_MALFORMED`.
 */
export function parseFraction(text: string): Rational {
  const match = text.length <= longestFraction ? fractionPattern.exec(text) : null;
  if (match === null) throw new ThiduaError('FRACTION_MALFORMED', { text: text.slice(0, 50) });
  return rational(narrow(BigInt(match[1] ?? '0')), narrow(BigInt(match[2] ?? '1')));
}
